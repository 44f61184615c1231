import { readFile } from 'node:fs/promises';
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
} from './proof-support.ts';

describe('the data of a module', () => {
  const OWN = {
    'lending/__manifest__.py': manifest(['base']).replace('"views.xml"', ''),
    'lending/__init__.py': 'from . import models\n',
    'lending/models.py': `from odoo import fields, models


class Lending(models.Model):
    _name = "lending.lending"

    name = fields.Char()
    days = fields.Integer()
    api_key = fields.Char()
`,
  };
  const info = (type: string) => ({ type, store: true, required: false });
  const data = (series: string, rows: readonly object[], names: readonly string[]): FakeDatabase => ({
    series,
    rows: {
      'ir.module.module': [{ name: 'lending', state: 'installed' }],
      'lending.lending': rows as FakeDatabase['rows'][string],
    },
    methods: {
      'lending.lending.fields_get': () =>
        Object.fromEntries(names.map((name) => [name, info(name === 'days' ? 'integer' : 'char')])),
    },
  });
  const ROWS = [
    { name: 'A', days: 3, api_key: 'secret-one' },
    { name: 'B', days: 4, api_key: false },
  ];
  const FIELDS = ['name', 'days', 'api_key'];

  it.each([
    { title: 'is as it was', rows: ROWS, names: FIELDS, status: 'passed', told: [] },
    {
      title: 'has lost records and values',
      rows: [{ name: false, days: 4, api_key: false }],
      names: FIELDS,
      status: 'failed',
      told: [
        'lending.lending has 1 records, and had 2.',
        'lending.lending.name is set in 0 records, and was in 2.',
        'lending.lending.days is set in 1 records, and was in 2.',
        'lending.lending.api_key is set in 0 records, and was in 1.',
      ],
    },
    {
      title: 'has other values',
      rows: [
        { name: 'A', days: 3, api_key: 'secret-one' },
        { name: 'C', days: 5, api_key: false },
      ],
      names: FIELDS,
      status: 'passed',
      told: [
        'lending.lending.name has other values than before.',
        'lending.lending.days adds up to 8, and did to 7.',
      ],
    },
    {
      title: 'has lost a field',
      rows: ROWS,
      names: ['name', 'api_key'],
      status: 'failed',
      told: ['lending.lending.days is not there any more; it was set in 2 records.'],
    },
  ])('$title', async ({ rows, names, status, told }) => {
    await using place = await temporary();
    const { folder } = place;
    await files(folder, OWN);
    const file = path.join(folder, 'counts.json');
    const source = { client: fakeClient(data('18.0', ROWS, FIELDS)) };
    const migration = await checked(path.join(folder, 'lending'), { recordCounts: file, source });
    const recorded = await proved(migration, { recordCounts: file, source });
    expect(step(recorded, 'counts-before')).toMatchObject({ status: 'passed', findings: [] });
    expect(await readFile(file, 'utf8')).not.toContain('secret');
    const target = { client: fakeClient(data('19.0', rows, names)) };
    const compared = step(await proved(migration, { compareWith: file, target }), 'counts');
    expect(compared?.findings.map(({ message }) => message)).toEqual(told);
    expect(compared?.status).toBe(status);
  });

  it('is only held against a file that counts were recorded in', async () => {
    await using place = await temporary();
    const { folder } = place;
    await files(folder, { ...OWN, 'other.json': '{"kind": "something"}' });
    const migration = await checked(path.join(folder, 'lending'), {});
    const target = { client: fakeClient(data('19.0', ROWS, FIELDS)) };
    for (const name of ['other.json', 'nowhere.json'])
      await expect(proved(migration, { compareWith: path.join(folder, name), target })).rejects.toThrow(
        MigrationError,
      );
  });
});
