import { readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditFolder, folder, MANIFEST, places, shop } from './support.ts';

/** Long enough ago that what a file looks like from outside is believed. */
const OLD = new Date(Date.now() - 60_000);

describe('what is kept between runs', () => {
  it('gives way to every change of what it depends on', async () => {
    const needs = MANIFEST.replace('"base"', '"base", "lib"');
    const view = (field: string) =>
      `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">lib.thing</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`;
    const thing = (field: string) =>
      `from odoo import fields, models\n\n\nclass Thing(models.Model):\n    _name = "lib.thing"\n    _description = "Thing"\n\n    ${field} = fields.Char()\n`;
    const dir = await folder({
      'lib/__manifest__.py': MANIFEST,
      'lib/__init__.py': 'from . import thing\n',
      'lib/thing.py': thing('title'),
      'shop/__manifest__.py': needs.replace('"depends"', '"data": ["v.xml"],\n    "depends"'),
      'shop/__init__.py': '',
      'shop/v.xml': view('title'),
    });
    const store = path.join(dir, '.cache');
    const unknown = async () =>
      places(await auditFolder(dir, { store })).filter((place) => place.startsWith('view-unknown-field'));
    expect(await unknown()).toEqual([]);
    expect((await readdir(store, { recursive: true })).length).toBeGreaterThan(3);
    // The module that it depends on: its own files are as before.
    await writeFile(path.join(dir, 'lib/thing.py'), thing('label'));
    expect(await unknown()).toEqual(['view-unknown-field shop/v.xml:1']);
    await writeFile(path.join(dir, 'lib/thing.py'), thing('title'));
    expect(await unknown()).toEqual([]);
  });

  it('sees an edit that leaves the size as it was', async () => {
    const dir = await shop({ '__init__.py': 'from . import a\n', 'a.py': 'print(1)\n' });
    const file = path.join(dir, 'shop/a.py');
    const store = path.join(dir, '.cache');
    await utimes(file, OLD, OLD);
    expect(places(await auditFolder(dir, { store }))).toEqual(['print-used shop/a.py:1']);
    await writeFile(file, 'prind(1)\n');
    expect(places(await auditFolder(dir, { store }))).toEqual([]);
  });

  it('is no reason to fail where nothing can be kept', async () => {
    const dir = await shop({});
    await writeFile(path.join(dir, 'file'), '');
    await expect(auditFolder(dir, { store: path.join(dir, 'file/below') })).resolves.toBeDefined();
  });
});

describe('what is a matter of taste', () => {
  it('is one line a module with the number of places, or every place', async () => {
    const manifest = MANIFEST.replace(
      '"depends"',
      '"installable": True,\n    "application": False,\n    "depends"',
    );
    const dir = await shop({ '__manifest__.py': manifest });
    const { report } = await auditFolder(dir);
    expect(report.findings.map(({ rule, places: count }) => [rule, count])).toEqual([
      ['manifest-superfluous-key', 2],
    ]);
    expect(report.counts.info).toBe(2);
    expect((await auditFolder(dir, { all: true })).report.findings).toHaveLength(2);
  });
});
