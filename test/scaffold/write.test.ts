import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseSpec, planModule, type WriteReport, writePlan } from '../../src/scaffold/index.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'scaffold-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const module = { name: 'shop', title: 'Shop', series: '18.0', author: 'Example' };
const item = { title: 'Item', fields: { name: 'char!' }, access: { 'base.group_user': 'rwcd' } };
const base = { module, models: { 'shop.item': item } };
const wider = { module, models: { 'shop.item': { ...item, fields: { name: 'char!', code: 'char' } } } };
const two = { module, models: { 'shop.item': item, 'shop.other': { ...item, title: 'Other' } } };

async function scaffold(spec: unknown, dryRun = false): Promise<WriteReport> {
  return writePlan(await planModule(parseSpec(spec)), dir, { dryRun });
}

function statuses(report: WriteReport): Record<string, string> {
  return Object.fromEntries(report.files.map((file) => [file.path, file.status]));
}

async function onDisk(): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = files.sort().map(async (file) => [path.relative(dir, file), await readFile(file, 'latin1')]);
  return Object.fromEntries(await Promise.all(texts));
}

it('writes nothing in a dry run, and says what it would create', async () => {
  const report = await scaffold(base, true);
  expect(report).toMatchObject({ dir: path.join(dir, 'shop'), version: '18.0.1.0.0', written: false });
  expect(new Set(Object.values(statuses(report)))).toEqual(new Set(['created']));
  expect(await onDisk()).toEqual({});
});

it('writes the planned files, a record of them, and nothing else', async () => {
  const report = await scaffold(base);
  expect(report.written).toBe(true);
  const planned = (await planModule(parseSpec(base))).files.map((file) => `shop/${file.path}`);
  const record = ['shop/.odoo-scaffold/files.json', 'shop/.odoo-scaffold/pristine.json'];
  expect(Object.keys(await onDisk()).sort()).toEqual([...planned, ...record].sort());
});

it('changes nothing when it runs again with the same spec', async () => {
  await scaffold(base);
  const before = await onDisk();
  const report = await scaffold(base);
  expect(new Set(Object.values(statuses(report)))).toEqual(new Set(['unchanged']));
  expect(report.written).toBe(false);
  expect(await onDisk()).toEqual(before);
});

it('updates what a changed spec changes, with a diff and the next version', async () => {
  await scaffold(base);
  const dry = await scaffold(wider, true);
  const report = await scaffold(wider);
  expect(dry.files).toEqual(report.files);
  expect(report).toMatchObject({ version: '18.0.1.0.1', written: true });
  const updated = report.files.filter((file) => file.status === 'updated').map((file) => file.path);
  expect(updated).toEqual([
    '.odoo-scaffold/spec.yaml',
    '__manifest__.py',
    'models/shop_item.py',
    'views/shop_item_views.xml',
  ]);
  expect(report.files.find((file) => file.path === 'models/shop_item.py')?.diff).toBe(
    [
      '--- a/models/shop_item.py',
      '+++ b/models/shop_item.py',
      '@@ -6,3 +6,4 @@',
      '     _description = "Item"',
      ' ',
      '     name = fields.Char(required=True)',
      '+    code = fields.Char()',
      '',
    ].join('\n'),
  );
  expect((await onDisk())['shop/__manifest__.py']).toContain('"version": "18.0.1.0.1"');
});

it('keeps the raised version when nothing changes any more', async () => {
  await scaffold(base);
  await scaffold(wider);
  expect(await scaffold(wider)).toMatchObject({ version: '18.0.1.0.1', written: false });
});

it('takes a newer version from the spec', async () => {
  await scaffold(base);
  const report = await scaffold({ ...wider, module: { ...module, version: '1.2.0' } });
  expect(report.version).toBe('18.0.1.2.0');
});

it('removes a generated file that the spec no longer gives', async () => {
  await scaffold(two);
  const report = await scaffold(base);
  expect(statuses(report)).toMatchObject({
    'models/shop_other.py': 'removed',
    'models/shop_item.py': 'unchanged',
  });
  expect(Object.keys(await onDisk())).not.toContain('shop/models/shop_other.py');
});

it('leaves a module alone that it did not make', async () => {
  await mkdir(path.join(dir, 'shop'));
  await writeFile(path.join(dir, 'shop/__manifest__.py'), '{"name": "Mine"}\n');
  const report = await scaffold(base);
  expect(statuses(report)).toMatchObject({ '__manifest__.py': 'conflict', '__init__.py': 'created' });
  expect(await onDisk()).toEqual({ 'shop/__manifest__.py': '{"name": "Mine"}\n' });
});

it('keeps files that it knows nothing of', async () => {
  await scaffold(base);
  await writeFile(path.join(dir, 'shop/models/mine.py'), '# mine\n');
  expect((await scaffold(wider)).written).toBe(true);
  expect((await onDisk())['shop/models/mine.py']).toBe('# mine\n');
});
