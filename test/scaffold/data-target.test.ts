import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { archive as writeArchive } from '../../src/cli/archive.ts';
import { parseCommandLine } from '../../src/cli/arguments.ts';
import { moduleArchive } from '../../src/scaffold/data-target/archive.ts';
import { namesOf } from '../../src/scaffold/data-target/names.ts';
import { expectedRows, parseSpec, planModule } from '../../src/scaffold/index.ts';

const INPUT = {
  module: { name: 'lab', title: 'Lab', series: '19.0', author: 'A', target: 'data', depends: ['base'] },
  models: {
    'lab.box': {
      title: 'Box',
      fields: { name: 'char!', size: 'int', thing_ids: 'o2m(lab.thing.box_id)' },
      access: { 'base.group_user': 'rwcd' },
    },
    'lab.thing': {
      title: 'Thing',
      fields: { name: 'char!', state: 'sel(new=New,name=Named)! =new', box_id: 'm2o(lab.box)', day: 'date' },
      buttons: { call: { title: 'Give a Name', from: 'new', set: { state: 'name' } } },
      access: { 'base.group_user': 'rwcd' },
    },
  },
};

describe('names of a module without Python', () => {
  const names = namesOf(parseSpec(INPUT));

  it.each([
    ['thing.day = thing.box_id.size', "thing['x_day'] = thing.x_box_id.x_size"],
    ['thing.day += 1', "thing['x_day'] += 1"],
    [
      'if thing.day == today:\n    thing.state = "name"',
      'if thing.x_day == today:\n    thing[\'x_state\'] = "name"',
    ],
    [
      "total = sum(box.thing_ids.mapped('box_id.size'))",
      "total = sum(box.x_thing_ids.mapped('x_box_id.x_size'))",
    ],
    ["self.env['lab.box'].search([('size', '>', 3)])", "self.env['x_lab_box'].search([('x_size', '>', 3)])"],
    ['thing["day"] = fields.Date.context_today(thing)', 'thing["x_day"] = datetime.date.today()'],
    // What is no field of the spec, a call, and plain text stay.
    ['thing.id, thing.name_get(), "name", 1.5', 'thing.id, thing.name_get(), "name", 1.5'],
    ["self.env['res.partner'].browse(1).email", "self.env['res.partner'].browse(1).email"],
  ])('%j becomes %j', (source, wanted) => {
    expect(names.code(source)).toBe(wanted);
  });

  it('follows a path from model to model', () => {
    expect(names.path('lab.thing', 'box_id.thing_ids.create_date')).toBe('x_box_id.x_thing_ids.create_date');
    expect(names.domain('lab.thing', "[('box_id.size', '=', 1), ('state', '=', 'name')]")).toBe(
      "[('x_box_id.x_size', '=', 1), ('x_state', '=', 'name')]",
    );
  });
});

describe('a module without Python', () => {
  it('has models, fields and actions as records, links before what follows them', async () => {
    const plan = await planModule(parseSpec(INPUT));
    const text = (path: string) => String(plan.files.find((file) => file.path === path)?.content);
    expect(plan.files.filter(({ path }) => path.endsWith('.py')).map(({ path }) => path)).toEqual([
      '__init__.py',
      '__manifest__.py',
    ]);
    const ids = [...text('data/ir_model_fields.xml').matchAll(/<record id="(\w+)"/g)].map(([, id]) => id);
    expect(ids.indexOf('field_x_lab_thing__x_box_id')).toBeLessThan(
      ids.indexOf('field_x_lab_box__x_thing_ids'),
    );
    expect(text('views/x_lab_thing_views.xml')).toContain(
      '<button name="%(lab.x_lab_thing_action_call)d" string="Give a Name" type="action"',
    );
    expect(text('views/x_lab_thing_views.xml')).not.toMatch(/type="object"|name="(state|box_id|day)"/);
  });

  it('promises what it declares under those names', () => {
    const expected = expectedRows(parseSpec(INPUT));
    expect(expected.models.map(({ model }) => model)).toEqual(['x_lab_box', 'x_lab_thing']);
    expect(expected.fields.find(({ name }) => name === 'x_thing_ids')).toMatchObject({
      model: 'x_lab_box',
      ttype: 'one2many',
      relation: 'x_lab_thing',
      relationField: 'x_box_id',
    });
    expect(expected.buttons).toEqual([]);
    expect(expected.trials).toContainEqual({
      kind: 'server_action',
      xmlid: 'lab.x_lab_thing_action_call',
      model: 'x_lab_thing',
    });
    const ids = expected.xmlids.map(({ xmlid }) => xmlid);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('lab.selection_x_lab_thing__x_state__name');
  });

  it('is an archive of the same bytes each time', async () => {
    const archive = async (input: object) => moduleArchive(await planModule(parseSpec(input)));
    const first = await archive(INPUT);
    expect(first.equals(await archive(INPUT))).toBe(true);
    expect(first.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
    expect(first.toString('latin1')).toContain('lab/data/ir_model.xml');
    expect(first.toString('latin1')).not.toContain('.odoo-scaffold');
    const python = { ...INPUT, module: { ...INPUT.module, target: 'python' } };
    await expect(archive(python)).rejects.toThrow('write target: data under module');
  });

  it('is written by scaffold --zip, and only when it has no Python', async () => {
    expect(parseCommandLine(['scaffold', 'spec.yaml', '--zip', 'lab.zip']).options.zip).toBe('lab.zip');
    const dir = await mkdtemp(path.join(tmpdir(), 'archive-'));
    try {
      const target = path.join(dir, 'lab.zip');
      expect(await writeArchive(JSON.stringify(INPUT), target)).toBe(0);
      const plan = await planModule(parseSpec(INPUT));
      expect((await readFile(target)).equals(moduleArchive(plan))).toBe(true);
      const python = { ...INPUT, module: { ...INPUT.module, target: 'python' } };
      await expect(writeArchive(JSON.stringify(python), target)).rejects.toThrow('target: data');
      const wrong = { ...INPUT, module: { ...INPUT.module, series: '9.0' } };
      expect(await writeArchive(JSON.stringify(wrong), target)).toBe(2);
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  });
});
