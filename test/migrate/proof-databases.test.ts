import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MigrationError } from '../../src/migrate/index.ts';
import {
  checked,
  type FakeDatabase,
  fakeClient,
  files,
  manifest,
  proved,
  step,
  temporary,
  view,
} from './proof-support.ts';

const MODULE = {
  'shop_more/__manifest__.py': manifest(['shop']),
  'shop_more/__init__.py': 'from . import models\n',
  'shop_more/models.py': `from odoo import fields, models


class Order(models.Model):
    _inherit = "shop.order"

    extra = fields.Char()

    def late(self):
        return self.partner_id if self.state == "done" else False


class Old(models.Model):
    _inherit = "shop.old"
`,
  'shop_more/views.xml': view(
    'more',
    'shop.order',
    '<field name="code" position="after"><field name="nowhere"/></field>',
    'shop.order_form',
  ),
};

const field = (model: string, name: string, ttype: string, more: object = {}) => ({
  ...{ model, name, ttype, relation: false, required: false, store: true, modules: 'shop', state: 'base' },
  ...more,
});

const database = (series: string, given: Partial<FakeDatabase['rows']>, arch: string): FakeDatabase => ({
  series,
  rows: {
    'ir.module.module': [
      { name: 'base', state: 'installed' },
      { name: 'shop', state: 'installed' },
    ],
    'ir.module.module.dependency': [{ module_id: [2, 'shop'], name: 'base' }],
    'ir.model': [{ model: 'shop.order', transient: false, modules: 'shop' }],
    'ir.ui.view': [{ mode: 'primary', inherit_id: false }],
    'ir.model.data': [
      { module: 'shop', name: 'order_form', model: 'ir.ui.view', res_id: 1 },
      { module: 'shop', name: 'model_shop_order', model: 'ir.model', res_id: 1 },
    ],
    ...given,
  },
  methods: { 'ir.ui.view.get_combined_arch': () => arch },
});

const BEFORE = database(
  '18.0',
  {
    'ir.model': [
      { model: 'shop.order', transient: false, modules: 'shop' },
      { model: 'shop.old', transient: false, modules: 'shop' },
    ],
    'ir.model.fields': [
      field('shop.order', 'code', 'char'),
      field('shop.order', 'state', 'selection'),
      field('shop.order', 'partner_id', 'many2one', { relation: 'res.partner' }),
      field('shop.order', 'nowhere', 'char'),
    ],
    'ir.model.fields.selection': [
      { field_id: [2, 'state'], value: 'draft' },
      { field_id: [2, 'state'], value: 'done' },
    ],
  },
  '<form><field name="code"/></form>',
);
const AFTER = database(
  '19.0',
  {
    'ir.model.fields': [
      field('shop.order', 'code', 'char'),
      field('shop.order', 'state', 'selection'),
      field('shop.order', 'partner_id', 'many2many', { relation: 'res.partner' }),
    ],
    'ir.model.fields.selection': [{ field_id: [2, 'state'], value: 'draft' }],
  },
  '<form><field name="reference"/></form>',
);

async function onDatabases(
  before: FakeDatabase | undefined,
  after: FakeDatabase | undefined,
  more: Readonly<Record<string, string>> = {},
) {
  const place = await temporary();
  await files(place.folder, { ...MODULE, ...more });
  const [source, target] = [before && fakeClient(before), after && fakeClient(after)];
  const migration = await checked(path.join(place.folder, 'shop_more'), {
    ...(source ? { source: { client: source } } : {}),
    ...(target ? { target: { client: target } } : {}),
  });
  return { place, migration, asked: [...(source?.asked ?? []), ...(target?.asked ?? [])] };
}

describe('a proof on databases', () => {
  it('holds what the module touches of one against the other, with places', async () => {
    const { place, migration, asked } = await onDatabases(BEFORE, AFTER);
    await using _ = place;
    expect(step(migration, 'modules')).toMatchObject({ status: 'passed', findings: [] });
    const metadata = step(migration, 'metadata');
    expect(metadata?.status).toBe('failed');
    expect(metadata?.findings.map(({ path: file, line, message }) => `${file}:${line} ${message}`)).toEqual([
      'models.py:14 The model shop.old is not in the database shop (Odoo 19.0): what uses it fails.',
      'models.py:10 shop.order.partner_id was Many2one and is Many2many in the database shop (Odoo 19.0).',
      'models.py:10 shop.order.state has no value "done" any more; it has draft.',
    ]);
    const names = step(migration, 'names');
    expect(names?.status).toBe('failed');
    expect(names?.findings.map(({ path: file, line }) => `${file}:${line}`)).toContain('views.xml:7');
    expect(step(migration, 'anchors')).toMatchObject({ status: 'failed' });
    expect(asked.every((call) => call.startsWith('read '))).toBe(true);
  });

  it('names modules that are not there, and does not pretend to know what they have', async () => {
    const { place, migration } = await onDatabases(BEFORE, AFTER, {
      'shop_more/__manifest__.py': manifest(['shop', 'gone_shop']),
      'shop_more/models.py': '',
    });
    await using _ = place;
    expect(step(migration, 'modules')).toMatchObject({
      status: 'failed',
      findings: [{ path: '__manifest__.py', line: 4, message: expect.stringContaining('gone_shop') }],
    });
    expect(step(migration, 'names')).toMatchObject({
      status: 'skipped',
      detail: expect.stringContaining('gone_shop is not known'),
    });
  });

  it('looks for the names of a module as it will be written', async () => {
    const place = await temporary();
    await using _ = place;
    await files(place.folder, MODULE);
    const messages = async (written: (text: string) => string) => {
      const migration = await checked(
        path.join(place.folder, 'shop_more'),
        { source: { client: fakeClient(BEFORE) }, target: { client: fakeClient(AFTER) } },
        async (all) =>
          all.map((each) => ({
            ...each,
            after: new Map([...each.after].map(([file, text]) => [file, written(text)])),
          })),
      );
      return step(migration, 'names')
        ?.findings.map(({ message }) => message)
        .join(' ');
    };
    expect(await messages((text) => text)).toContain('nowhere');
    expect(await messages((text) => text.replace('<field name="nowhere"/>', ''))).not.toContain('nowhere');
  });

  it('says of each step that it was not run, and why', async () => {
    const { place, migration } = await onDatabases(undefined, undefined);
    await using _ = place;
    expect(migration.proof).toBeUndefined();
    const dir = path.join(place.folder, 'shop_more');
    const refused = await checked(dir, { target: { problem: 'The profile has no url.' } });
    expect(refused.proof?.steps.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'modules skipped',
      'metadata skipped',
      'names skipped',
      'anchors skipped',
    ]);
    for (const { detail } of refused.proof?.steps ?? []) expect(detail).toContain('The profile has no url.');
    const after = await proved(refused, { target: { client: fakeClient(AFTER) } });
    expect(step(after, 'install')).toMatchObject({
      status: 'skipped',
      detail: expect.stringContaining('Nothing was written'),
    });
  });

  it('refuses a database of another series', async () => {
    await expect(onDatabases(undefined, BEFORE)).rejects.toThrow(MigrationError);
    await expect(onDatabases(AFTER, undefined)).rejects.toThrow(/is for 18\.0/);
  });
});
