import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { copyDatabase, dropDatabase } from '../../scripts/odoo/index.mjs';
import { liveSuite } from '../support/live.ts';
import { type Change, copyModule, renameModule, SHELF } from './module-copy.ts';
import { clientOf, findings, publish, RUN, verify } from './support.ts';

const ODOO = path.resolve(import.meta.dirname, '../../scripts/odoo.mjs');
const TEST = 'tests/test_shelf.py';

for (const series of ['19', '14'] as const) {
  liveSuite(series, 'verify own tests', (odoo) => {
    const cleaning: (() => Promise<unknown>)[] = [];
    afterEach(async () => {
      vi.unstubAllEnvs();
      for (const clean of cleaning.splice(0)) await clean();
    });

    /** Verifies a changed shelf, with its own tests on a throwaway database. */
    async function shelf(name: string, changes: readonly Change[]) {
      const server = odoo();
      const copy = await copyModule(path.join(SHELF, server.series, 'verify_shelf'), changes);
      const dir = await renameModule(copy.dir, 'verify_shelf', `verify_shelf_${name}_${RUN}`);
      const client = clientOf(server);
      const db = `${server.db.slice(0, 40)}_cli`;
      await copyDatabase(server, db);
      cleaning.push(
        copy.clean,
        await publish(server, dir),
        () => client.close(),
        () => dropDatabase(server, db),
      );
      vi.stubEnv('ODOO_CLI', `"${process.execPath}" '${ODOO}' cli ${series}`);
      vi.stubEnv('ODOO_CLI_DB', db);
      return { dir, client };
    }

    it('runs them, and writes the translation template, the same one twice', {
      timeout: 300_000,
    }, async () => {
      const { dir, client } = await shelf('tested', []);
      const questions: string[] = [];
      const confirm = async (question: string) => void questions.push(question);
      const report = await verify(dir, { client, confirm, probe: false, tests: true, pot: true });
      expect(findings(report)).toEqual([]);
      const passed = report.checks.filter(({ step, verdict }) => step > 'S7' && verdict === 'pass');
      expect(passed.map(({ id }) => id)).toEqual(['tests', 'pot-terms', 'pot-file']);
      expect(passed[0]?.message).toMatch(/^[1-9]\d* tests? passed/);
      expect(passed[0]?.call).toContain('--test-tags');
      expect(questions[0]).toContain(process.env.ODOO_CLI_DB);

      const pot = path.join(dir, 'i18n', `${path.basename(dir)}.pot`);
      const text = await readFile(pot, 'utf8');
      expect(text).toMatch(/^# Translation of Odoo Server\./);
      expect(text).toContain('msgid "No shelf is that large."');
      expect(text).not.toMatch(/\d{4}-\d\d-\d\d|-Date/);
      const again = await verify(dir, { client, probe: false, install: 'auto', pot: true });
      expect(again.checks.find(({ id }) => id === 'pot-file')?.message).toContain(
        'is what the server exports',
      );
      expect(await readFile(pot, 'utf8')).toBe(text);
      // One that somebody wrote is left alone, and told.
      const { writeFile } = await import('node:fs/promises');
      await writeFile(pot, 'msgid "by hand"\n');
      const kept = await verify(dir, { client, probe: false, pot: true });
      expect(findings(kept, 'warn').join()).toMatch(/S9 pot-file i18n\/\w+\.pot:.*left as it is/);
      expect(await readFile(pot, 'utf8')).toBe('msgid "by hand"\n');
    });

    it('says which test fails, and where', { timeout: 300_000 }, async () => {
      const { dir, client } = await shelf('untested', [
        { file: TEST, from: 'self.assertEqual(', to: 'self.assertNotEqual(' },
      ]);
      const report = await verify(dir, { client, probe: false, tests: true });
      const failed = report.checks.filter(({ verdict }) => verdict === 'fail');
      expect(failed).toMatchObject([
        {
          step: 'S8',
          id: 'tests',
          path: TEST,
          line: expect.any(Number),
          message: expect.stringMatching(/^TestShelf\.test_\w+: AssertionError/),
        },
      ]);
      const source = (await readFile(path.join(dir, TEST), 'utf8')).split('\n');
      expect(source[(failed[0]?.line ?? 0) - 1]).toContain('assertNotEqual');
      expect(failed[0]?.message).not.toMatch(/Traceback|\/mnt\/|dist-packages/);
    });
  });
}
