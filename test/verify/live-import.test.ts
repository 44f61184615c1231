import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { liveSuite } from '../support/live.ts';
import { type Change, copyModule, renameModule } from './module-copy.ts';
import { clientOf, findings, RUN, verify } from './support.ts';

const DATA_ONLY = path.resolve(import.meta.dirname, '../fixtures/verify/data_only');
const FILE = 'data/partner_actions.xml';

for (const series of ['19', '14'] as const) {
  liveSuite(series, 'verify import', (odoo) => {
    const cleaning: (() => Promise<unknown>)[] = [];
    afterEach(async () => {
      for (const clean of cleaning.splice(0)) await clean();
    });

    /** A module that no folder of the server holds. */
    async function elsewhere(name: string, changes: readonly Change[]) {
      const version = { file: '__manifest__.py', from: 'SERIES', to: odoo().series };
      const copy = await copyModule(DATA_ONLY, [version, ...changes]);
      const dir = await renameModule(copy.dir, 'data_only', `data_only_${name}_${RUN}`);
      const client = clientOf(odoo());
      cleaning.push(copy.clean, () => client.close());
      return { dir, client };
    }

    it('says what is missing, then uploads a module of data alone, and proves it', {
      timeout: 300_000,
    }, async () => {
      const { dir, client } = await elsewhere('good', []);
      // As a server without base_import_module.
      const poor = {
        ...client,
        fields: async (model: string) => {
          const fields = await client.fields(model);
          return new Map([...fields].filter(([name]) => name !== 'imported'));
        },
      };
      const blind = await verify(dir, { client: poor });
      expect(findings(blind)).toEqual([
        expect.stringMatching(/^S2 update-list .*does not see the module data_only_good.*base_import_module/),
      ]);
      expect(blind.checks.find(({ id }) => id === 'update-list')?.fix).toMatch(
        /--addons-path.*-v \/path\/to\/data_only_good/,
      );
      for (const time of ['first', 'second']) {
        const report = await verify(dir, { client });
        expect(findings(report), time).toEqual([]);
        const passed = report.checks.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id);
        for (const id of [
          'import',
          'install-state',
          'install-version',
          'records',
          'record-values',
          'views-render',
        ])
          expect(passed, time).toContain(id);
      }
    });

    it('reads back why an upload failed, and where', { timeout: 300_000 }, async () => {
      const { dir, client } = await elsewhere('bad', [
        {
          file: FILE,
          from: '<field name="view_mode">',
          to: '<field name="view_mod">',
        },
      ]);
      const report = await verify(dir, { client });
      const failed = report.checks.find(({ id, verdict }) => id === 'install' && verdict === 'fail');
      expect(failed?.message ?? findings(report).join()).toMatch(/view_mod\b/);
      expect(failed).toMatchObject({ step: 'S2', path: FILE });
      expect(failed?.message).not.toMatch(/Traceback|\/tmp\/|dist-packages/);
    });
  });
}
