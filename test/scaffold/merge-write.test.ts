import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  parseSpec,
  planModule,
  type WriteOptions,
  type WriteReport,
  writePlan,
} from '../../src/scaffold/index.ts';

// A generated module, what a user made of it, and what regeneration makes of both.
let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'scaffold-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const module = { name: 'shop', title: 'Shop', series: '18.0', author: 'Example' };
const item = { title: 'Item', fields: { name: 'char!' }, access: { 'base.group_user': 'rwcd' } };
const base = { module, models: { 'shop.item': item } };
const withFields = (fields: object) => ({ module, models: { 'shop.item': { ...item, fields } } });
const wider = withFields({ name: 'char!', code: 'char' });
const renamed = withFields({ name: 'char! "Label"' });
const two = { module, models: { 'shop.item': item, 'shop.other': { ...item, title: 'Other' } } };

async function scaffold(spec: unknown, options: Partial<WriteOptions> = {}): Promise<WriteReport> {
  return writePlan(await planModule(parseSpec(spec)), dir, { dryRun: false, ...options });
}

const at = (file: string) => path.join(dir, 'shop', file);
const read = (file: string) => readFile(at(file), 'utf8');
const MODEL = 'models/shop_item.py';

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await read(file);
  expect(text).toContain(from);
  await writeFile(
    at(file),
    text.replace(from, () => to),
  );
}

function status(report: WriteReport, file: string) {
  return report.files.find((change) => change.path === file);
}

async function onDisk(): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = files.sort().map(async (file) => [path.relative(dir, file), await readFile(file, 'latin1')]);
  return Object.fromEntries(await Promise.all(texts));
}

it('merges what changes into what the user edited, and says so', async () => {
  await scaffold(base);
  await edit(MODEL, 'required=True)\n', 'required=True)\n    mine = fields.Char()  # mine\n');
  await edit('__manifest__.py', '"depends": ["base"]', '"depends": ["base", "sale"],  # for mine');
  const dry = await scaffold(wider, { dryRun: true });
  expect(status(dry, MODEL)).toMatchObject({ status: 'merged' });
  expect(status(dry, MODEL)?.diff).toContain('+    code = fields.Char()\n');
  const report = await scaffold(wider);
  expect(report).toMatchObject({ written: true, version: '18.0.1.0.1', files: dry.files });
  expect(await read(MODEL)).toContain(
    '    name = fields.Char(required=True)\n    mine = fields.Char()  # mine\n    code = fields.Char()\n',
  );
  const manifest = await read('__manifest__.py');
  expect(manifest).toContain('"depends": ["base", "sale"],  # for mine');
  expect(manifest).toContain('"version": "18.0.1.0.1"');
  const before = await onDisk();
  const again = await scaffold(wider);
  expect(again).toMatchObject({ written: false, version: '18.0.1.0.1' });
  expect(status(again, MODEL)).toEqual({ path: MODEL, status: 'kept' });
  expect(await onDisk()).toEqual(before);
});

it('leaves an edited file alone that is generated as before', async () => {
  await scaffold(base);
  await edit('README.rst', 'Shop', 'My Shop');
  const report = await scaffold(wider);
  expect(status(report, 'README.rst')).toEqual({ path: 'README.rst', status: 'kept' });
  expect(await read('README.rst')).toContain('My Shop');
});

describe('a conflict', () => {
  beforeEach(async () => {
    await scaffold(base);
    await edit(MODEL, 'required=True', 'required=True, help="mine"');
  });

  it('stops everything, and is shown with its place and its three sides', async () => {
    const before = await onDisk();
    const report = await scaffold(renamed);
    expect(report.written).toBe(false);
    expect(status(report, MODEL)).toEqual({
      path: MODEL,
      status: 'conflict',
      conflicts: [
        {
          lines: [8, 8],
          ours: 'name = fields.Char(required=True, help="mine")',
          base: 'name = fields.Char(required=True)',
          theirs: 'name = fields.Char(string="Label", required=True)',
        },
      ],
    });
    expect(await onDisk()).toEqual(before);
  });

  it('is settled for the user when told so, and all else is written', async () => {
    const report = await scaffold(
      { ...renamed, module: { ...module, title: 'Store' } },
      { onConflict: 'keep' },
    );
    expect(report.written).toBe(true);
    expect(status(report, MODEL)).toEqual({ path: MODEL, status: 'kept' });
    expect(await read(MODEL)).toContain('name = fields.Char(required=True, help="mine")');
    expect(await read('README.rst')).toContain('Store');
    // It is not asked again.
    expect(await scaffold({ ...renamed, module: { ...module, title: 'Store' } })).toMatchObject({
      written: false,
      version: '18.0.1.0.1',
    });
  });
});

it('does not make a file again that the user deleted, and says so', async () => {
  await scaffold(base);
  await rm(at('README.rst'));
  const report = await scaffold({ ...base, module: { ...module, title: 'Store' } });
  expect(status(report, 'README.rst')).toEqual({ path: 'README.rst', status: 'deleted' });
  expect(Object.keys(await onDisk())).not.toContain('shop/README.rst');
  expect(report.written).toBe(true);
});

it('removes what the spec no longer gives only while it is unedited', async () => {
  await scaffold(two);
  await edit('models/shop_other.py', 'fields', '_, fields');
  const before = await onDisk();
  const report = await scaffold(base);
  expect(status(report, 'models/shop_other.py')).toEqual({
    path: 'models/shop_other.py',
    status: 'conflict',
    reason: 'it is edited, and the spec no longer gives it',
  });
  expect(status(report, 'views/shop_other_views.xml')?.status).toBe('removed');
  expect(await onDisk()).toEqual(before);
  const kept = await scaffold(base, { onConflict: 'keep' });
  expect(status(kept, 'models/shop_other.py')?.status).toBe('kept');
  expect(Object.keys(await onDisk())).toContain('shop/models/shop_other.py');
  expect(Object.keys(await onDisk())).not.toContain('shop/views/shop_other_views.xml');
});

it('counts a file with other line breaks as unedited, and keeps them', async () => {
  await scaffold(base);
  await writeFile(at(MODEL), (await read(MODEL)).replaceAll('\n', '\r\n'));
  expect(await scaffold(base)).toMatchObject({ written: false });
  const report = await scaffold(wider);
  expect(status(report, MODEL)?.status).toBe('updated');
  expect(await read(MODEL)).toMatch(/^(.*\r\n)+$/);
});

it('keeps the mode of a file', async () => {
  await scaffold(base);
  await chmod(at(MODEL), 0o755);
  await scaffold(wider);
  expect((await stat(at(MODEL))).mode & 0o777).toBe(0o755);
});

it('goes on from a version that the user raised', async () => {
  await scaffold(base);
  await edit('__manifest__.py', '18.0.1.0.0', '18.0.3.0.0');
  expect(await scaffold(wider)).toMatchObject({ version: '18.0.3.0.1', written: true });
});

describe('a module of the first version, with hashes alone', () => {
  beforeEach(async () => {
    await scaffold(base);
    await rm(at('.odoo-scaffold/pristine.json'));
  });

  it('is merged with what its kept spec gives', async () => {
    await edit(MODEL, 'required=True)\n', 'required=True)\n    mine = fields.Char()\n');
    const report = await scaffold(wider);
    expect(status(report, MODEL)?.status).toBe('merged');
    expect(await read(MODEL)).toContain('    mine = fields.Char()\n    code = fields.Char()\n');
  });

  it('gets its copies at the next run', async () => {
    expect(await scaffold(base)).toMatchObject({ written: false });
    expect(Object.keys(await onDisk())).toContain('shop/.odoo-scaffold/pristine.json');
  });

  it('keeps an edited file whose generated text nobody knows', async () => {
    const record = await read('.odoo-scaffold/files.json');
    await writeFile(at('.odoo-scaffold/files.json'), record.replace(/("models\/shop_item.py": ")../, '$1zz'));
    const report = await scaffold(wider);
    expect(status(report, MODEL)).toMatchObject({
      status: 'conflict',
      reason: 'it is edited, and there is no copy of what was generated',
    });
  });
});

it('writes its record in the same bytes for the same spec', async () => {
  await scaffold(two);
  const first = await onDisk();
  await rm(path.join(dir, 'shop'), { recursive: true });
  await scaffold(two);
  expect(await onDisk()).toEqual(first);
});

describe('an interrupted run', () => {
  const after = {
    module,
    models: { 'shop.item': { ...item, fields: { name: 'char!', code: 'char' }, demo: 1 } },
  };

  async function restore(files: Readonly<Record<string, string>>): Promise<void> {
    await rm(path.join(dir, 'shop'), { recursive: true, force: true });
    for (const [file, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
      await writeFile(path.join(dir, file), content, 'latin1');
    }
  }

  /** What a run leaves behind that stops half way: a file is in the way of a folder that it needs. */
  async function journalOf(start: Readonly<Record<string, string>>): Promise<string> {
    await restore({ ...start, 'shop/demo': '' });
    await expect(scaffold(after)).rejects.toThrow();
    return read('.odoo-scaffold/next.json');
  }

  it('is repaired by the next one, wherever it stopped', async () => {
    await scaffold(base);
    await edit(MODEL, 'required=True)\n', 'required=True)\n    mine = fields.Char()  # mine\n');
    const start = await onDisk();
    await scaffold(after);
    const end = await onDisk();
    const changed = Object.keys(end).filter((file) => start[file] !== end[file]);
    const journal = await journalOf(start);
    // The order in which they are written: the module, its kept spec, the record.
    const rank = (file: string) => ['spec.yaml', 'files.json', 'pristine.json'].indexOf(path.basename(file));
    const order = changed.sort((a, b) => rank(a) - rank(b));
    expect(order.length).toBeGreaterThan(6);
    for (let done = 0; done <= order.length; done++) {
      const files: Record<string, string> = { ...start, 'shop/.odoo-scaffold/next.json': journal };
      for (const file of order.slice(0, done)) files[file] = end[file] ?? '';
      files['shop/models/.shop_item.py.01234567-89ab-cdef-0123-456789abcdef'] = 'half';
      await restore(files);
      const report = await scaffold(after);
      expect(
        report.files.filter((change) => change.status === 'conflict'),
        `after ${done} files`,
      ).toEqual([]);
      expect(await onDisk(), `after ${done} files`).toEqual(end);
    }
  });

  it('can be followed by one with another spec', async () => {
    await scaffold(base);
    await edit(MODEL, 'required=True)\n', 'required=True)\n    mine = fields.Char()  # mine\n');
    await writeFile(at('demo'), '');
    await expect(scaffold(after)).rejects.toThrow();
    await rm(at('demo'));
    const report = await scaffold(withFields({ name: 'char!', other: 'char' }));
    expect(report).toMatchObject({ written: true, version: '18.0.1.0.2' });
    expect(await read(MODEL)).toMatch(/mine = fields.Char\(\) {2}# mine\n {4}other = fields.Char\(\)\n/);
    expect(Object.keys(await onDisk())).not.toContain('shop/.odoo-scaffold/next.json');
  });
});

describe('a stored field that is gone', () => {
  const wide = withFields({ name: 'char!', code: 'char', total: 'float', tag_ids: 'm2m(res.partner)' });
  const script = 'migrations/18.0.1.0.1/pre-migration.py';

  it('keeps its column under another name, and is told', async () => {
    await scaffold(wide);
    const report = await scaffold(withFields({ name: 'char!', total: 'int' }));
    expect(report.notes).toEqual([
      `models.shop.item.fields.code: it is gone; ${script} keeps its column as code_kept. If it has a new name, write renamed_from: code at that field`,
      'models.shop.item.fields.total: was float and is integer; see what the update makes of its data',
      'models.shop.item.fields.tag_ids: it is gone; its values keep their table, which nothing reads any more',
    ]);
    expect(status(report, script)?.status).toBe('created');
    expect(await read(script)).toBe(`from odoo.tools.sql import column_exists, rename_column

COLUMNS = [
    ("shop_item", "code", "code_kept"),
]


def migrate(cr, version):
    for table, old, new in COLUMNS:
        if column_exists(cr, table, old) and not column_exists(cr, table, new):
            rename_column(cr, table, old, new)
`);
    // The script is the module's own from then on.
    expect((await scaffold(withFields({ name: 'char!', total: 'int' }))).written).toBe(false);
    expect((await scaffold(base)).version).toBe('18.0.1.0.2');
    expect(Object.keys(await onDisk())).toContain(`shop/${script}`);
  });

  it('gives its column to the field that was renamed from it', async () => {
    await scaffold(wide);
    const now = withFields({
      name: 'char!',
      reference: { type: 'char', renamed_from: 'code' },
      total: 'float',
      tag_ids: 'm2m(res.partner)',
    });
    const report = await scaffold(now);
    expect(report.notes).toEqual([`models.shop.item.fields.code: ${script} renames its column to reference`]);
    expect(await read(script)).toContain('    ("shop_item", "code", "reference"),\n');
    expect(await scaffold(now)).toMatchObject({ written: false, notes: [] });
  });

  it('is left to the script that the spec has for that version', async () => {
    await scaffold(wide);
    const own = { '1.0.1': { pre: 'env.cr.execute("SELECT 1")' } };
    const report = await scaffold({
      ...withFields({ name: 'char!', total: 'float', tag_ids: 'm2m(res.partner)' }),
      module: { ...module, version: '1.0.1' },
      migrations: own,
    });
    expect(report.notes.at(-1)).toBe(`${script} is the spec's own: move the columns in it`);
    expect(report.files.filter((file) => file.path === script)).toEqual([
      { path: script, status: 'created' },
    ]);
    expect(await read(script)).toContain('SELECT 1');
  });

  it('of a whole model is told', async () => {
    await scaffold(two);
    expect((await scaffold(base)).notes).toEqual([
      'models.shop.other: it is gone; the next update of the module drops its table and records',
    ]);
  });
});
