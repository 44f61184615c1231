import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const FIXTURE = path.join(import.meta.dirname, '../fixtures/migrate/old_library/before/old_library');
let folder: string;
let module: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cli-migrate-'));
  module = path.join(folder, 'old_library');
  await cp(FIXTURE, module, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const migrate = (...args: string[]) => run(['migrate', ...args], {});
const manifest = () => readFile(path.join(module, '__manifest__.py'), 'utf8');

describe('migrate on the command line', () => {
  it('shows the plan and the difference, and writes nothing', async () => {
    const before = await manifest();
    const { stdout, code } = await migrate(module, '--to', '17.0');
    expect(stdout).toMatch(/^old_library: 14\.0 to 17\.0, \d+ files changed, 1 removed, \d+ edits/);
    expect(stdout).toContain(
      '17.0 attrs-to-expressions: 5 edits. attrs and states become one Python expression for each attribute.',
    );
    expect(stdout).toContain("+    'version': '17.0.2.1.0',");
    expect(stdout).toContain('Nothing was written to the modules: --write does it.');
    expect(code).toBe(0);
    expect(await manifest()).toBe(before);
  });

  it('gives the same to programs', async () => {
    const { stdout } = await migrate(module, '--to', '15.0', '--format', 'json', '--version-policy', 'reset');
    const { migrations } = JSON.parse(stdout);
    expect(migrations).toMatchObject([
      { module: 'old_library', from: '14.0', to: '15.0', todos: [], refused: [] },
    ]);
    expect(migrations[0].edits[0]).toMatchObject({
      rule: 'assets-in-manifest',
      hop: '15.0',
      confidence: 'certain',
    });
    expect(migrations[0].patch).toContain("+    'version': '15.0.1.0.0',");
  });

  it('writes a report for people into a file', async () => {
    const file = path.join(folder, 'report.html');
    const { stdout, code } = await migrate(module, '--to', '17.0', '--format', 'html', '--output', file);
    expect(stdout).toMatch(
      /^The report is in .*report\.html\.\nold_library: 14\.0 to 17\.0, .*\nNothing was written to the modules: --write does it\.\n$/,
    );
    expect(code).toBe(0);
    expect(await readFile(file, 'utf8')).toContain('<h1>Migration to 17.0</h1>');
    const nowhere = path.join(folder, 'no/such/report.html');
    const refused = await migrate(module, '--to', '17.0', '--format', 'html', '--output', nowhere);
    expect(refused.stderr).toContain('its folder must be there and writable.');
  });

  it('writes no module when the report about it could not be written', async () => {
    const before = await manifest();
    for (const [output, why] of [
      [path.join(folder, 'no/such/report.html'), 'its folder must be there and writable.'],
      [folder, 'it is a folder.'],
    ] as const) {
      const { code, stderr } = await migrate(module, '--to', '16.0', '--write', '--output', output);
      expect(stderr).toContain(`The report cannot be written to ${output}: ${why}`);
      expect(code).toBe(2);
    }
    expect(await manifest()).toBe(before);
  });

  it('writes no module when its data could not be counted into the file', async () => {
    const before = await manifest();
    const mine = path.join(folder, 'mine.txt');
    await writeFile(mine, 'mine');
    for (const [file, why] of [
      [mine, 'is there and holds no counts, so it is not replaced'],
      [path.join(mine, 'counts.json'), 'its folder must be writable'],
      [folder, 'is there and holds no counts'],
    ] as const) {
      const { code, stderr } = await migrate(module, '--to', '16.0', '--write', '--record-counts', file);
      expect(stderr).toContain(file);
      expect(stderr).toContain(why);
      expect(code).toBe(2);
    }
    expect(await readFile(mine, 'utf8')).toBe('mine');
    expect(await manifest()).toBe(before);
  });

  it('is no success where the database that was named does not answer', async () => {
    const nobody = {
      ODOO_URL: 'http://127.0.0.1:9',
      ODOO_DB: 'shop',
      ODOO_USERNAME: 'x',
      ODOO_API_KEY: 'hidden',
    };
    for (const option of ['--target', '--source']) {
      const { stdout, code } = await run(['migrate', module, '--to', '17.0', option, 'default'], nobody);
      expect(stdout).toMatch(/^- not run: .*127\.0\.0\.1:9 cannot be reached/m);
      // What comes along knows the views of Odoo's own modules, and needs no database.
      expect(stdout).not.toMatch(/^- (passed: (?!Extensions of views )|FAILED)|hidden/m);
      expect(code).toBe(1);
    }
  });

  it('writes when it is told to, and finds nothing the second time', async () => {
    expect((await migrate(module, '--to', '16.0', '--write')).code).toBe(0);
    expect(await manifest()).toContain("'version': '16.0.2.1.0'");
    const again = await migrate(module, '--to', '16.0', '--from', '14.0');
    expect(again.stdout).toMatch(/^old_library: 14\.0 to 16\.0, 0 files changed, 0 edits/);
  });

  it('refuses what makes no sense, in a sentence', async () => {
    const said = async (...args: string[]) => {
      const { code, stderr } = await migrate(...args);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await said(module)).toContain(
      'migrate needs --to, the series to take the modules to, such as 19.0.',
    );
    expect(await said('--to', '19.0')).toContain('migrate needs the folder of a module');
    expect(await said(module, '--to', '13.0')).toContain('--to is one of 14.0');
    expect(await said(module, '--to', '15.0')).toContain(
      'old_library is for 16.0: it can only be taken to a later series',
    );
    expect(await said(path.join(folder, 'nothing'), '--to', '19.0')).toContain('nothing does not exist');
    expect(await said(module, '--to', '19.0', '--format', 'htm')).toContain(
      '--format "htm" is not text, json or html. Did you mean html?',
    );
    expect(await said(module, '--to', '19.0', '--deprecations', 'all')).toContain(
      '--deprecations is one of report, apply.',
    );
    expect(await said(module, '--old', module, '--park')).toContain(
      '--park is for a migration to another series: --old only writes scripts.',
    );
    expect(await said(module, '--to', '19.0', '--park', '--no-park')).toContain('say the opposite');
  });

  it('puts what would keep a view from loading into a comment, unless asked not to', async () => {
    const dir = path.join(folder, 'parked');
    await mkdir(dir);
    await writeFile(path.join(dir, '__init__.py'), '');
    await writeFile(
      path.join(dir, '__manifest__.py'),
      '{"name": "P", "version": "18.0.1.0.0", "license": "LGPL-3", "depends": ["base"], "data": ["x.xml"]}\n',
    );
    await writeFile(
      path.join(dir, 'x.xml'),
      '<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><form><field name="mobile"/></form></field></record></odoo>\n',
    );
    const [plain, parked] = [
      await migrate(dir, '--to', '19.0', '--no-park'),
      await migrate(dir, '--to', '19.0'),
    ];
    expect(plain.stdout).not.toContain('<!-- <field name="mobile"/> -->');
    expect(parked.stdout).toContain('<!-- <field name="mobile"/> -->');
    expect(parked.stdout).toContain('It is in a comment until you decide, so that the module loads.');
    expect(parked.code).toBe(1);
  });

  it('ends with 1 where a file could not be read, and says which', async () => {
    const dir = path.join(folder, 'unread');
    await mkdir(dir);
    await writeFile(path.join(dir, '__init__.py'), '');
    await writeFile(
      path.join(dir, '__manifest__.py'),
      '{"name": "U", "version": "18.0.1.0.0", "license": "LGPL-3", "depends": ["base"]}\n',
    );
    expect((await migrate(dir, '--to', '19.0')).code).toBe(0);
    for (const [file, bytes] of [
      ['latin.py', Buffer.from([0x23, 0x20, 0xe9, 0x0a])],
      ['open.py', Buffer.from('x = (\n')],
    ] as const) {
      await writeFile(path.join(dir, file), bytes);
      const { stdout, code } = await migrate(dir, '--to', '19.0');
      expect(stdout).toMatch(new RegExp(`^Note: ${file}.*nothing of (it|this file) was changed`, 'm'));
      expect(code).toBe(1);
      await rm(path.join(dir, file));
    }
  });

  it('ends with 1 where a module cannot go, and with 0 where it is there already', async () => {
    const dir = path.join(folder, 'several');
    const put = async (name: string, text: string) => {
      await mkdir(path.join(dir, name), { recursive: true });
      await writeFile(path.join(dir, name, '__init__.py'), '');
      await writeFile(path.join(dir, name, '__manifest__.py'), text);
    };
    const of = (series: string) =>
      `{"name": "S", "version": "${series}.1.0.0", "license": "LGPL-3", "depends": ["base"]}\n`;
    await put('goes', of('18.0'));
    await put('there', of('19.0'));
    const well = await migrate(dir, '--to', '19.0');
    expect(well.stdout).toContain('Left out: there is for 19.0');
    expect(well.code).toBe(0);
    await put('broken', '{"name": \n');
    const { stdout, code } = await migrate(dir, '--to', '19.0');
    expect(stdout).toMatch(/^Left out: broken\/__manifest__\.py:\d+ cannot be read/m);
    expect(code).toBe(1);
  });

  it('asks for the series of a module that does not say it', async () => {
    const file = path.join(module, '__manifest__.py');
    await writeFile(file, (await manifest()).replace('16.0.2.1.0', '2.1'));
    const { stderr, code } = await migrate(module, '--to', '19.0');
    expect(code).toBe(2);
    expect(stderr).toContain('old_library: its version does not begin with a series');
  });
});
