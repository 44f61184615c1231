import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const FIXTURE = path.join(import.meta.dirname, '../fixtures/migrate-scripts/lending');
let folder: string;
let now: string;
const old = path.join(FIXTURE, 'before/lending');
const SCRIPTS = 'migrations/19.0.2.0.0';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cli-scripts-'));
  now = path.join(folder, 'lending');
  await cp(path.join(FIXTURE, 'after/lending'), now, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

// A bundle of the tests lies where no symbols are beside it.
const env = { ODOO_CLAUDE_SYMBOLS: path.resolve(import.meta.dirname, '../../data/symbols') };
const migrate = (...args: string[]) => run(['migrate', ...args], env);
const renamed = (...list: string[]) => list.flatMap((each) => ['--renamed', each]);
const ANSWERS = renamed(
  ...['lending.genre=lending.category', 'lending.book.title=name', 'lending.book.kind=sort'],
  ...['lending.book.state:done=lent', 'lending.genre_novel=category_novel'],
);

describe('migration scripts on the command line', () => {
  it('are shown as new files, with what there is to decide', async () => {
    const { stdout, code } = await migrate(now, '--old', old);
    expect(stdout).toMatch(/^lending: \d+\.0\.\d+\.\d+\.\d+ to \d+\.0\.\d+\.\d+\.\d+, /);
    expect(stdout).toContain(`+++ b/lending/${SCRIPTS}/pre-migration.py`);
    expect(stdout).toContain('Is the model lending.category the old lending.genre?');
    expect(stdout).toContain('lending.genre=lending.category');
    expect(stdout).toContain('Nothing was written');
    expect(code).toBe(1);
    expect(await readdir(now)).not.toContain('migrations');
    const file = path.join(folder, 'scripts.json');
    const told = await migrate(now, '--old', old, '--format', 'json', '--output', file);
    expect(told.stdout).toMatch(/^The report is in .*scripts\.json\.\nNothing was written/);
    expect(JSON.parse(await readFile(file, 'utf8')).migrations).toMatchObject([{ module: 'lending' }]);
  });

  it('are written as the answers say, for the library that is asked for', async () => {
    const { stdout } = await migrate(now, '--old', old, ...ANSWERS, '--write', '--scripts', 'upgrade-util');
    expect(stdout).not.toContain('Is the model');
    for (const phase of ['pre', 'post', 'end']) {
      const written = await readFile(path.join(now, SCRIPTS, `${phase}-migration.py`), 'utf8');
      expect(written).toBe(await readFile(path.join(FIXTURE, `upgrade-util/${phase}-migration.py`), 'utf8'));
    }
    // The same again changes nothing.
    const again = await migrate(now, '--old', old, ...ANSWERS, '--scripts', 'upgrade-util');
    expect(again.stdout).toContain('0 files changed');
    await rm(path.join(now, 'migrations'), { recursive: true });
  });

  it('leave what somebody wrote alone', async () => {
    const mine = path.join(now, SCRIPTS, 'pre-migration.py');
    await mkdir(path.dirname(mine), { recursive: true });
    await writeFile(mine, '# mine\n');
    const { stdout } = await migrate(now, '--old', old, ...ANSWERS, '--write');
    expect(await readFile(mine, 'utf8')).toBe('# mine\n');
    expect(await readdir(path.dirname(mine))).toContain('pre-rows.py');
    expect(stdout).toContain('pre-migration.py is there and is not touched');
    await rm(path.join(now, 'migrations'), { recursive: true });
  });

  it('come with a migration to another series, or not', { timeout: 120_000 }, async () => {
    const module = path.join(folder, 'old_library');
    await cp(path.join(import.meta.dirname, '../fixtures/migrate/old_library/before/old_library'), module, {
      recursive: true,
    });
    const shown = await migrate(module, '--to', '19.0');
    expect(shown.stdout).toContain('+++ b/old_library/migrations/19.0.2.1.0/end-migration.py');
    expect(shown.stdout).toContain('+def rename_list_views(cr, models):');
    const none = await migrate(module, '--to', '19.0', '--scripts', 'none');
    expect(none.stdout).not.toContain('migrations/19.0.2.1.0');
    expect((await migrate(module, '--to', '19.0', '--write')).stdout).not.toContain('Traceback');
    const again = await migrate(module, '--to', '19.0', '--from', '14.0');
    expect(again.stdout).toContain('0 files changed, 0 edits');
    expect(again.stdout).not.toContain('Raise it');
  });

  it('refuse what makes no sense, in a sentence', async () => {
    const said = async (...args: string[]) => {
      const { code, stderr } = await migrate(...args);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await said(now, '--to', '19.0', '--scripts', 'sql')).toContain(
      '--scripts "sql" is not orm, openupgradelib, upgrade-util or none.',
    );
    expect(await said(now, '--old', old, '--to', '19.0')).toContain(
      '--old compares two versions as they are',
    );
    expect(await said(now, now, '--old', old)).toContain('--old takes one module');
    expect(await said(now, '--old', old, '--scripts', 'none')).toContain('--scripts none wants none');
    expect(await said(now, '--old', path.join(folder, 'nothing'))).toContain('nothing does not exist');
    expect(await said(now, '--old', old, '--renamed', 'lending.book.nope=x')).toContain(
      'the old version has no lending.book.nope.',
    );
    expect(await said(now, '--old', old, '--renamed', 'nope')).toContain('nope is no rename: write OLD=NEW');
  });
});
