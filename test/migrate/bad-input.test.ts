import { spawn } from 'node:child_process';
import { chmod, cp, link, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  changedFiles,
  MigrationError,
  planMigrations,
  runMigration,
  writeMigration,
  writeMigrations,
} from '../../src/migrate/index.ts';
import { bundle } from '../support/mcp.ts';
import { folder, manifest, migrated, view } from './support.ts';

const TREE = view('<tree><field name="name"/></tree>');
const SHOP = {
  'shop/__manifest__.py': manifest('16.0', '"depends": ["base"],\n    "data": ["views/partner.xml"]'),
  'shop/views/partner.xml': TREE,
};

async function snapshot(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const found: Record<string, string> = {};
  for (const entry of entries) {
    const full = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) found[path.relative(dir, full)] = (await readFile(full)).toString('base64');
  }
  return found;
}

/** Why nothing can go; the folder is as it was. */
async function refusal(dir: string): Promise<string> {
  const before = await snapshot(dir);
  const error: unknown = await migrated(dir, '18.0', { write: true }).catch((reason: unknown) => reason);
  expect(await snapshot(dir)).toEqual(before);
  if (!(error instanceof Error)) throw new Error('It was not refused.');
  return error.message;
}

describe('a module that cannot go', () => {
  it.each([
    [
      'broken',
      '{"name": "Shop",\n "version": \n',
      /^shop\/__manifest__\.py:\d cannot be read: .*Mend it first\.$/,
    ],
    ['no dictionary', 'VERSION = 1\n', /^shop\/__manifest__\.py:1 cannot be read: the manifest must be one/],
    ['empty', '', /^shop\/__manifest__\.py:1 cannot be read: /],
    [
      'not text',
      new Uint8Array([0xff, 0xfe, 0x00, 0x80]),
      /^shop: __manifest__\.py is no UTF-8 text: nothing of it was changed\.$/,
    ],
    [
      'in Latin 1',
      Buffer.from('{"name": "K\xe4se"}', 'latin1'),
      /^shop: __manifest__\.py is no UTF-8 text: nothing of it was changed\.$/,
    ],
    [
      'without a version',
      '{"name": "Shop"}\n',
      /^shop: its version does not begin with a series .* \(it has none\)\. Say which it is for with from: 14\.0, /,
    ],
    [
      'with a number for a version',
      '{"name": "Shop", "version": 17.0}\n',
      /^shop: its version does not begin with a series .* \(it is no plain text\)\. Say which/,
    ],
    [
      'of a series that nobody knows',
      '{"name": "Shop", "version": "13.0.1.0.0"}\n',
      /^shop: its version does not begin with a series .* \(it is 13\.0\.1\.0\.0\)\. Say which/,
    ],
    ['of a later series', manifest('19.0'), /^shop is for 19\.0: it can only be taken to a later series/],
    ['code and a dictionary', `import os\n${manifest('16.0')}`, /^shop\/__manifest__\.py:1 cannot be read: /],
    [
      'nested without end',
      `{"name": "Shop", "data": ${'['.repeat(20_000)}${']'.repeat(20_000)}}\n`,
      /^shop\/__manifest__\.py:1 cannot be read: it is nested too deeply/,
    ],
  ])('has a manifest that is %s', async (_, text, reason) => {
    expect(await refusal(await folder({ ...SHOP, 'shop/__manifest__.py': text }))).toMatch(reason);
  });

  it('has no manifest of its own', async () => {
    const dir = await folder({ 'shop/views/partner.xml': TREE });
    expect(await refusal(dir)).toContain('there is no module here.');
    const linked = await folder({ 'elsewhere.py': manifest('16.0'), 'shop/views/partner.xml': TREE });
    await symlink(path.join(linked, 'elsewhere.py'), path.join(linked, 'shop/__manifest__.py'));
    expect(await refusal(linked)).toBe(
      "shop: __manifest__.py is a link or no file. It has to be one of the module's own.",
    );
  });
});

describe('a file that cannot be read', () => {
  const files = {
    ...SHOP,
    'shop/models/broken.py': 'def f(:\n    return self.search([], count=True)\n',
    'shop/models/latin.py': Buffer.from('# K\xe4se\nx = 1\n', 'latin1'),
    'shop/models/binary.py': new Uint8Array([0, 1, 2, 0xff]),
    'shop/views/broken.xml': '<odoo><tree></odoo>\n',
    'shop/views/latin.xml': Buffer.from(
      '<?xml version="1.0" encoding="ISO-8859-1"?>\n<odoo><!-- K\xe4se --></odoo>\n',
      'latin1',
    ),
    'shop/static/src/broken.js': 'odoo.define("a", function (require) {\n',
    'shop/static/description/icon.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    'shop/data/huge.csv': 'id,name\n'.padEnd(9 * 1024 * 1024, 'x'),
  };

  it('stays as it is, is told of, and keeps no other from going', async () => {
    const dir = await folder(files);
    await symlink('/etc/hostname', path.join(dir, 'shop/models/link.py'));
    await symlink(path.join(dir, 'shop'), path.join(dir, 'shop/circle'));
    const before = await snapshot(dir);
    const { migrations } = await migrated(dir, '18.0', { write: true });
    const after = await snapshot(dir);
    const changed = Object.keys(before).filter((file) => before[file] !== after[file]);
    expect(changed.sort()).toEqual(['shop/__manifest__.py', 'shop/views/partner.xml']);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const notes = migrations[0]?.notes ?? [];
    expect(notes.map((note) => note.split(/[ :]/)[0]).sort()).toEqual([
      ...['data/huge.csv', 'models/binary.py', 'models/broken.py', 'models/latin.py', 'models/link.py'],
      ...['static/src/broken.js', 'views/broken.xml', 'views/latin.xml'],
    ]);
    expect(notes).toContain('models/latin.py is no UTF-8 text: nothing of it was changed.');
    expect(notes).toContain('models/link.py is a link or no file: what it leads to was not looked at.');
    expect(notes).toContain('data/huge.csv has 9 MB, more than sources have: nothing of it was changed.');
    expect(notes.join('\n')).toMatch(/models\/broken\.py:1 does not parse \(.*\): nothing of this file/);
  });

  it('keeps its BOM and its line breaks', async () => {
    const dir = await folder({
      ...SHOP,
      'shop/views/partner.xml': `\uFEFF${TREE.replaceAll('\n', '\r\n')}`,
    });
    await migrated(dir, '18.0', { write: true });
    const text = await readFile(path.join(dir, 'shop/views/partner.xml'), 'utf8');
    expect(text).toBe(`\uFEFF${TREE.replaceAll('tree>', 'list>').replaceAll('\n', '\r\n')}`);
  });
});

describe('a condition that is nested without end', () => {
  it.each([
    ['operators', `[${"'|', ('a', '=', 2), ".repeat(20_000)}('a', '=', 1)]`],
    ['lists', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ])('stops nothing else: %s', async (_, domain) => {
    const arch = `<form><field name="name" attrs="{'invisible': ${domain}}"/></form>`;
    const files = {
      'shop/__manifest__.py': manifest(
        '16.0',
        '"depends": ["base"],\n    "data": ["a.xml", "views/partner.xml"]',
      ),
      'shop/a.xml': view(arch, 'deep'),
    };
    const { migrations } = await migrated(await folder({ ...SHOP, ...files }), '18.0');
    expect(migrations[0]?.after.get('a.xml')).toBe(files['shop/a.xml']);
    expect(migrations[0]?.todos.map(({ path: file }) => file)).toContain('a.xml');
    expect(migrations[0]?.after.get('views/partner.xml')).toContain('<list>');
  });
});

describe('a stylesheet without end', () => {
  /** CPU time in ms of a migration of this many rules, each with a name to change, and the names that are left. */
  async function styled(rules: number) {
    const text = Array.from(
      { length: rules },
      (_, i) =>
        `.c${i} .text-right { content: "a"; @extend .ml-2; color: gray("100"); background: url("x.png"); }\n`,
    ).join('');
    const dir = await folder({
      'shop/__manifest__.py': manifest('15.0', '"depends": ["web"]'),
      'shop/static/src/a.scss': text,
    });
    const before = process.cpuUsage();
    const { migrations } = await migrated(dir, '16.0');
    const { user, system } = process.cpuUsage(before);
    const after = migrations[0]?.after.get('static/src/a.scss') ?? '';
    return { time: (user + system) / 1000, after };
  }

  it('takes time that grows with it, and no more', { timeout: 120_000 }, async () => {
    await styled(10);
    const [few, many] = [await styled(2_000), await styled(16_000)];
    expect(many.after.match(/text-end|ms-2|map-get\(/g)).toHaveLength(48_000);
    expect(many.after).not.toMatch(/text-right|ml-2|gray\(/);
    // Eight times as long: 64 times the work where each rule is held against all before it.
    expect(many.time / few.time).toBeLessThan(25);
  });
});

describe('modules that do not go together', () => {
  it('are told of when they depend on each other in a circle, and of a dependency on itself', async () => {
    const needs = (name: string) => manifest('16.0', `"depends": ["${name}"]`);
    const dir = await folder({
      'a/__manifest__.py': needs('b'),
      'b/__manifest__.py': needs('c'),
      'c/__manifest__.py': needs('a'),
      'd/__manifest__.py': needs('a'),
      'e/__manifest__.py': needs('e'),
    });
    const { migrations } = await migrated(dir, '18.0');
    expect(migrations.map(({ notes }) => notes?.join('\n') ?? '')).toEqual([
      expect.stringContaining('(a -> b -> c -> a)'),
      expect.stringContaining('(b -> c -> a -> b)'),
      expect.stringContaining('(c -> a -> b -> c)'),
      '',
      expect.stringContaining('(e -> e)'),
    ]);
    expect(migrations.map(({ after }) => after.get('__manifest__.py')?.includes('18.0.1'))).not.toContain(
      false,
    );
  });

  it('are told of when two have one name', async () => {
    const dir = await folder({
      'x/shop/__manifest__.py': manifest('16.0'),
      'y/shop/__manifest__.py': manifest('16.0'),
    });
    const { migrations } = await migrated(dir, '18.0');
    expect(migrations.map(({ notes }) => notes)).toEqual([
      [expect.stringContaining('2 modules are named shop (x/shop, y/shop)')],
      [expect.stringContaining('2 modules are named shop (x/shop, y/shop)')],
    ]);
  });

  it('are each taken along where two have one name and extend views', async () => {
    const view =
      '<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="inherit_id" ref="base.view_partner_form"/><field name="arch" type="xml"><field name="title" position="after"><field name="ref"/></field></field></record></odoo>\n';
    const dir = await folder({
      'x/shop/__manifest__.py': manifest('16.0'),
      'x/shop/views.xml': view,
      'y/shop/__manifest__.py': manifest('16.0'),
      'y/shop/views.xml': view,
    });
    const { migrations } = await runMigration({
      ...{ paths: [dir], to: '19.0', addonsPaths: [], version: 'prefix', write: false },
    });
    expect(migrations.map(({ dir: own }) => path.relative(dir, own))).toEqual(['x/shop', 'y/shop']);
  });
});

describe('a file that did not parse before', () => {
  it.each([
    ['models/old.py', 'print "x"\n\n\ndef f(self):\n    return self.search([], count=True)\n'],
    ['models/open.py', 'def f(self):\n    return self.search([], count=True)\nx = (\n'],
    ['models/nul.py', 'def f(self):\n    return self.search([], count=True)\nx = "\0"\n'],
    [
      'models/deep.py',
      `def f(self):\n    return self.search([], count=True)\nx = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`,
    ],
    ['views/open.xml', TREE.replace('</odoo>', '')],
    ['views/nul.xml', TREE.replace('<field name="name"/>', '<field name="name"/>\0')],
    [
      'views/deep.xml',
      TREE.replace('<field name="name"/>', `${'<group>'.repeat(20_000)}${'</group>'.repeat(20_000)}`),
    ],
    [
      'static/src/js/deep.js',
      `odoo.define("a", function (require) { var x = ${'['.repeat(20_000)}${']'.repeat(20_000)}; });\n`,
    ],
    ['static/src/a.scss', '.btn-block { .ml-2 {{{{\n'],
    ['static/src/b.css', '}}}} .ml-2 { margin: 0; /* open'],
  ])('stays as it is, and no rule is blamed for it: %s', async (file, text) => {
    const dir = await folder({ ...SHOP, [`shop/${file}`]: text });
    const { migrations } = await migrated(dir, '18.0', { write: true });
    expect(await readFile(path.join(dir, 'shop', file), 'utf8')).toBe(text);
    expect(migrations[0]?.refused).toEqual([]);
    expect(migrations[0]?.notes?.join('\n')).toContain(`${file}:`);
    expect(migrations[0]?.after.get('views/partner.xml')).toContain('<list>');
  });
});

describe('writing', () => {
  const plan = (dir: string) =>
    planMigrations({ paths: [dir], to: '18.0', addonsPaths: [], version: 'prefix' });

  it('keeps the mode of a file, and lands in the file that was read', async () => {
    const dir = await folder(SHOP);
    const file = path.join(dir, 'shop/views/partner.xml');
    await chmod(file, 0o755);
    await migrated(dir, '18.0', { write: true });
    expect((await stat(file)).mode & 0o777).toBe(0o755);
    expect(await readFile(file, 'utf8')).toContain('<list>');
  });

  it('ends where it is told to, with nothing written', async () => {
    const dir = await folder(SHOP);
    const before = await snapshot(dir);
    const stop = new AbortController();
    const planned = planMigrations({
      ...{ paths: [dir], to: '19.0', addonsPaths: [], version: 'prefix' },
      signal: stop.signal,
      progress: () => stop.abort(),
    });
    await expect(planned).rejects.toThrow(new MigrationError('It was stopped: nothing was written.'));
    expect(await snapshot(dir)).toEqual(before);
  });

  it('writes the version last, so that a run that was cut off can be made again', async () => {
    const dir = await folder(SHOP);
    const [migration] = await plan(dir);
    if (!migration) throw new Error('There is no migration.');
    // What cannot be written ends the run behind the view. With a second name a file keeps its number to itself.
    await mkdir(path.join(dir, 'shop/views/zz.xml/inside'), { recursive: true });
    const after = new Map([...migration.after, ['views/zz.xml/inside', '<odoo/>\n']]);
    const number = async (file: string) => (await stat(path.join(dir, 'shop', file))).ino;
    const files = ['__manifest__.py', 'views/partner.xml'];
    for (const [i, file] of files.entries()) await link(path.join(dir, 'shop', file), path.join(dir, `${i}`));
    const [version, shown] = await Promise.all(files.map(number));
    await expect(writeMigration({ ...migration, after })).rejects.toThrow('nothing was changed');
    expect(await number('views/partner.xml')).not.toBe(shown);
    expect(await number('__manifest__.py')).toBe(version);
  });

  it('does nothing at all when one file of one module has changed since', async () => {
    const dir = await folder({
      ...SHOP,
      'zoo/__manifest__.py': manifest('16.0', '"depends": ["base"],\n    "data": ["views/partner.xml"]'),
      'zoo/views/partner.xml': TREE,
    });
    const migrations = await plan(dir);
    await writeFile(path.join(dir, 'zoo/views/partner.xml'), '<odoo/>\n');
    const before = await snapshot(dir);
    await expect(writeMigrations(migrations)).rejects.toThrow(
      'zoo/views/partner.xml has changed since it was read: nothing was written. Run it again.',
    );
    expect(await snapshot(dir)).toEqual(before);
  });

  it('puts back what it wrote when a file cannot be written', async () => {
    const dir = await folder(SHOP);
    const [migration] = await plan(dir);
    if (!migration) throw new Error('There is no migration.');
    // A folder stands where a new file would go, which only the write itself finds out.
    await mkdir(path.join(dir, 'shop/views/zz.xml/inside'), { recursive: true });
    const after = new Map([...migration.after, ['views/zz.xml/inside', '<odoo/>\n']]);
    const before = await snapshot(dir);
    expect([...changedFiles({ ...migration, after }).keys()]).toHaveLength(3);
    const failure: unknown = await writeMigration({ ...migration, after }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MigrationError);
    expect(String(failure)).toMatch(
      /shop\/views\/zz\.xml\/inside cannot be written .*: nothing was changed\./,
    );
    expect(await snapshot(dir)).toEqual(before);
  });

  it('refuses a file and a folder that are read-only, before any is written', async () => {
    const dir = await folder(SHOP);
    // Where anybody can read it, wherever this checkout lies.
    const built = await folder({});
    await cp(await bundle(), built, { recursive: true });
    await cp(path.join(import.meta.dirname, '../../data'), path.join(built, 'data'), { recursive: true });
    await chmod(built, 0o755);
    const run = async () => {
      const child = spawn(
        process.execPath,
        [path.join(built, 'cli.mjs'), 'migrate', path.join(dir, 'shop'), '--to', '18.0', '--write'],
        {
          env: { PATH: process.env.PATH ?? '', HOME: dir },
          // Root may write everywhere: somebody else tries.
          ...(process.getuid?.() === 0 && { uid: 65534, gid: 65534 }),
        },
      );
      let stderr = '';
      child.stderr.on('data', (chunk) => {
        stderr += String(chunk);
      });
      const code = await new Promise((resolve) => child.on('close', resolve));
      return `${code}: ${stderr}`;
    };
    const before = await snapshot(dir);
    await chmod(dir, 0o755);
    await chmod(path.join(dir, 'shop'), 0o777);
    await chmod(path.join(dir, 'shop/__manifest__.py'), 0o666);
    await chmod(path.join(dir, 'shop/views'), 0o777);
    await chmod(path.join(dir, 'shop/views/partner.xml'), 0o444);
    expect(await run()).toMatch(/^2: .*shop\/views\/partner\.xml is read-only: nothing was written\./s);
    await chmod(path.join(dir, 'shop/views/partner.xml'), 0o666);
    await chmod(path.join(dir, 'shop/views'), 0o555);
    expect(await run()).toMatch(
      /^2: .*partner\.xml is in a folder that is read-only: nothing was written\./s,
    );
    expect(await snapshot(dir)).toEqual(before);
  });
});
