import path from 'node:path';
import { expect, it } from 'vitest';
import { OdooError } from '../../src/odoo/errors.ts';
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

const NEW: FakeDatabase = {
  series: '19.0',
  rows: { 'ir.module.module': [{ name: 'base', state: 'installed' }] },
};
const MODULE = {
  'shop_more/__manifest__.py': manifest(['base']),
  'shop_more/views.xml': view(
    'v',
    'res.partner',
    '<field name="phone" position="after"/>',
    'base.view_partner_form',
  ),
};
/** Answers no call. */
const refusing = (series: string, message: string) => ({
  ...fakeClient({ series, rows: {} }),
  call: () => Promise.reject(new OdooError('access', message)),
});

it('tells of a source that could not be read, although there are other answers', async () => {
  await using place = await temporary();
  await files(place.folder, MODULE);
  const source = { client: refusing('18.0', 'The login is not accepted') };
  const found = await checked(path.join(place.folder, 'shop_more'), {
    target: { client: fakeClient(NEW) },
    source,
  });
  expect(step(found, 'source')).toMatchObject({ status: 'skipped', detail: 'The login is not accepted.' });
  const without = await checked(path.join(place.folder, 'shop_more'), {
    target: { client: fakeClient(NEW) },
  });
  expect(step(without, 'source')).toBeUndefined();
});

it('says what Odoo said over several lines in one', async () => {
  await using place = await temporary();
  await files(place.folder, MODULE);
  const message = 'You may not read Models.\n\nAllowed for:\n\t- Access Rights\n\nAsk somebody';
  const found = await checked(path.join(place.folder, 'shop_more'), {
    target: { client: refusing('19.0', message) },
  });
  expect(step(found, 'modules')).toMatchObject({
    status: 'skipped',
    detail: 'You may not read Models. Allowed for: - Access Rights Ask somebody.',
  });
});

it('refuses a folder of modules that is not there, and says of one without base what is missing', async () => {
  await using place = await temporary();
  await files(place.folder, MODULE);
  const dir = path.join(place.folder, 'shop_more');
  for (const given of ['targetAddons', 'sourceAddons'] as const)
    await expect(checked(dir, { [given]: [path.join(dir, 'none')] })).rejects.toThrow(
      /none is no folder: give those of Odoo's modules/,
    );
  expect(step(await checked(dir, { targetAddons: [place.folder] }), 'anchors')?.detail).toContain(
    `And ${place.folder} has no module base: give the folders with all of Odoo's own modules of 19.0.`,
  );
});

it('does not call a field changed that no record had or has', async () => {
  await using place = await temporary();
  await files(place.folder, {
    'lending/__manifest__.py': manifest(['base']).replace('"views.xml"', ''),
    'lending/__init__.py': 'from . import models\n',
    'lending/models.py':
      'from odoo import fields, models\n\n\nclass Lending(models.Model):\n    _name = "lending.lending"\n\n    note = fields.Char()\n',
  });
  const data = (series: string, rows: number) => ({
    client: fakeClient({
      series,
      rows: {
        'ir.module.module': [{ name: 'lending', state: 'installed' }],
        'lending.lending': Array.from({ length: rows }, () => ({ note: false })),
      },
      methods: {
        'lending.lending.fields_get': () => ({ note: { type: 'char', store: true, required: false } }),
      },
    }),
  });
  const file = path.join(place.folder, 'counts.json');
  const migration = await checked(path.join(place.folder, 'lending'), {});
  await proved(migration, { recordCounts: file, source: data('18.0', 2) });
  const found = await proved(migration, { compareWith: file, target: data('19.0', 3) });
  expect(step(found, 'counts')?.findings.map(({ message }) => message)).toEqual([
    'lending.lending has 3 records, and had 2.',
  ]);
});

it('takes nothing beside what the module itself put there', async () => {
  await using place = await temporary();
  const form = (fields: string) => view('form', 'shop.order', `<form>${fields}</form>`);
  const bare = manifest([]).replace('"views.xml"', '');
  const own = '<field name="note"/>';
  await files(place.folder, {
    'old/base/__manifest__.py': bare,
    'old/shop/__manifest__.py': manifest(['base']),
    // As a database has it where the module is installed.
    'old/shop/views.xml': form(`<field name="code"/>${own}`),
    'new/base/__manifest__.py': bare,
    'new/shop/__manifest__.py': manifest(['base']),
    'new/shop/views.xml': form(`<group name="far">${own}</group>`),
    'shop_more/__manifest__.py': manifest(['shop']),
    'shop_more/views.xml': view(
      'more',
      'shop.order',
      `<field name="code" position="after">${own}</field>`,
      'shop.form',
    ),
  });
  const found = await checked(path.join(place.folder, 'shop_more'), {
    targetAddons: [path.join(place.folder, 'new')],
    sourceAddons: [path.join(place.folder, 'old')],
  });
  expect(found.after.get('views.xml')).toContain('<field name="code" position="after">');
  expect(step(found, 'anchors')?.status).toBe('failed');
});

it('reads the views that come with it where the module is installed in the target, and says so', async () => {
  await using place = await temporary();
  await files(place.folder, MODULE);
  const rows = { 'ir.module.module': ['base', 'shop_more'].map((name) => ({ name, state: 'installed' })) };
  const found = await checked(path.join(place.folder, 'shop_more'), {
    target: { client: fakeClient({ ...NEW, rows }) },
  });
  expect(step(found, 'anchors')).toMatchObject({
    status: 'passed',
    detail: expect.stringMatching(
      /^shop_more is installed in .* would not be found again\. 1 place .*known here: 1 found/,
    ),
  });
});
