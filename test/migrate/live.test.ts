import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runModuleTests } from '../../scripts/odoo/index.mjs';
import { changedFiles, type Migration, planMigrations, writeMigration } from '../../src/migrate/index.ts';
import { liveSuite } from '../support/live.ts';
import { renameModule } from '../verify/module-copy.ts';
import { RUN } from '../verify/support.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/migrate');
const NAMES = (await readdir(FIXTURES)).sort();
const before = (name: string) => path.join(FIXTURES, name, 'before', name);

describe.each(NAMES)('%s', (name) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'migrate-'));
    await cp(before(name), path.join(folder, name), { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const plan = async (): Promise<Migration> => {
    const [migration] = await planMigrations({
      ...{ paths: [path.join(folder, name)], addonsPaths: [], to: '19.0', from: '14.0', version: 'prefix' },
    });
    if (!migration) throw new Error('Nothing was planned.');
    return migration;
  };

  it('is migrated through all hops as expected, and only once', async () => {
    const migration = await plan();
    expect(migration.refused).toEqual([]);
    for (const [file, text] of migration.after) {
      await expect(text).toMatchFileSnapshot(path.join(FIXTURES, name, 'after', name, file));
    }
    const after = await readdir(path.join(FIXTURES, name, 'after', name), {
      recursive: true,
      withFileTypes: true,
    });
    expect(after.filter((entry) => entry.isFile()).length).toBe(migration.after.size);
    expect((await writeMigration(migration)).length).toBe(changedFiles(migration).size);
    const again = await plan();
    expect([...changedFiles(again).keys()]).toEqual([]);
    expect(again.edits).toEqual([]);
    expect(await readFile(path.join(folder, name, '__manifest__.py'), 'utf8')).toContain('19.0.');
  });
});

/** The module is installed and passes its own tests: before on 14.0, after the migration on 19.0. */
for (const [series, state] of [
  ['14', 'before'],
  ['19', 'after'],
] as const) {
  liveSuite(series, `migrated modules, ${state}`, (odoo) => {
    it.for(NAMES)('%s passes its own tests', { timeout: 300_000 }, async (name, context) => {
      const server = odoo();
      const { addonsPath } = server;
      if (addonsPath === null || !server.can.runTests)
        return context.skip('this Odoo takes no modules from here');
      const module = `${name}_${RUN}`;
      const target = path.join(addonsPath, module);
      const scratch = await mkdtemp(path.join(tmpdir(), 'migrate-'));
      try {
        const copy = path.join(scratch, name);
        await cp(path.join(FIXTURES, name, state, name), copy, { recursive: true });
        await cp(await renameModule(copy, name, module), target, { recursive: true });
        const result = await runModuleTests(server, module);
        const complaints = result.log
          .split('\n')
          .filter((line) => / (WARNING|ERROR|CRITICAL) /.test(line) && line.includes(`.${module}`));
        expect(complaints).toEqual([]);
        expect(result).toMatchObject({ ok: true, failed: 0, reason: null });
        expect(result.ran).toBeGreaterThan(0);
      } finally {
        for (const made of [target, scratch]) await rm(made, { recursive: true, force: true });
      }
    });
  });
}
