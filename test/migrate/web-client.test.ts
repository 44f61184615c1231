import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { changedFiles, type Migration, planMigrations, writeMigration } from '../../src/migrate/index.ts';
import { browser, noBrowser } from '../support/browser.ts';
import { liveSuite } from '../support/live.ts';
import { lookAt, runTour } from '../verify/browser-support.ts';
import { copyModule, renameModule } from '../verify/module-copy.ts';
import { RUN } from '../verify/support.ts';

// Components of fields, patches, services, templates, a stylesheet, calls of underscore and a tour of 16.0, in the web
// client of 19.0.
const NAME = 'old_shelf';
const FIXTURE = path.resolve(import.meta.dirname, '../fixtures/migrate-web', NAME);
const AFTER = path.join(FIXTURE, 'after', NAME);

async function plan(dir: string): Promise<Migration> {
  const [migration] = await planMigrations({
    ...{ paths: [dir], addonsPaths: [], to: '19.0', from: '16.0', version: 'prefix' },
  });
  if (!migration) throw new Error('Nothing was planned.');
  return migration;
}

it('takes a web client of 16.0 to 19.0 as expected, leaves nothing to do, and does it once', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'migrate-'));
  try {
    const dir = path.join(folder, NAME);
    await cp(path.join(FIXTURE, 'before', NAME), dir, { recursive: true });
    const migration = await plan(dir);
    expect(migration.refused).toEqual([]);
    expect(migration.todos).toEqual([]);
    for (const [file, text] of migration.after)
      await expect(text).toMatchFileSnapshot(path.join(AFTER, file));
    const after = await readdir(AFTER, { recursive: true, withFileTypes: true });
    expect(after.filter((entry) => entry.isFile()).length).toBe(migration.after.size);
    expect((await writeMigration(migration)).length).toBe(changedFiles(migration).size);
    expect([...changedFiles(await plan(dir)).keys()]).toEqual([]);
    expect(await readFile(path.join(dir, '__manifest__.py'), 'utf8')).toContain('19.0.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

liveSuite('19', 'migrated web client', (odoo) => {
  const cleaning: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const clean of cleaning) await clean();
  });

  it.skipIf('reason' in browser)(
    `opens every page of it without an error, and ends its tour${noBrowser}`,
    { timeout: 300_000 },
    async () => {
      const server = odoo();
      const copy = await copyModule(AFTER, []);
      cleaning.push(copy.clean);
      const module = `${NAME}_${RUN}`;
      const { checks, clean } = await lookAt(server, await renameModule(copy.dir, NAME, module));
      cleaning.push(clean);
      expect(checks.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
      const pages = checks.filter(({ id }) => id === 'page').map(({ message }) => message);
      for (const words of ['list', 'new record', 'record ', 'action_overview'])
        expect(pages.join('\n')).toContain(words);
      const lines = await runTour(server, `${module}_tour`, `${module}.action_overview`);
      expect(lines.join('\n')).toMatch(/test successful|tour succeeded/);
    },
  );
});
