import { describe, expect, it } from 'vitest';
import { moduleOf } from '../../src/source/module.ts';
import { indexModule } from '../../src/source/module-index.ts';
import { compactModule, expandModule } from '../../src/source/project/compact.ts';
import { moduleFacts } from '../../src/source/project/extract.ts';
import type { ModuleFacts } from '../../src/source/project/facts.ts';
import { createProject, withModules } from '../../src/source/project/project.ts';
import { loadSymbols } from '../../src/source/project/symbols.ts';
import { sourceFile } from '../../src/source/source-file.ts';

async function facts(name: string, files: Record<string, string>): Promise<ModuleFacts> {
  const sources = Object.entries(files).map(([file, text]) => sourceFile(file, text));
  const about = { dir: `/${name}`, name, files: Object.keys(files), unreadable: [] };
  return moduleFacts(indexModule(await moduleOf(about, sources)));
}

const BASE = {
  '__manifest__.py': "{'name': 'base', 'data': ['data.xml']}",
  'models.py': [
    'from odoo import fields, models',
    'class Base(models.AbstractModel):',
    "    _name = 'base'",
    'class Partner(models.Model):',
    "    _name = 'res.partner'",
    '    name = fields.Char(required=True)',
    "    parent_id = fields.Many2one('res.partner', index=True)",
    '    def open(self, mode, *args, force=False, **more):',
    '        return True',
  ].join('\n'),
  'data.xml': '<odoo><record id="main" model="res.partner"><field name="name">A</field></record></odoo>',
};

describe('facts of a module', () => {
  it('come back from the compact form, but for their places', async () => {
    const before = await facts('base', BASE);
    const after = expandModule(compactModule(before));
    const [, partner] = after.classes;
    expect(partner).toMatchObject({ model: 'res.partner', creates: true, kind: 'model' });
    expect(partner?.fields).toMatchObject({
      name: { type: 'Char', required: true, stored: true },
      parent_id: { type: 'Many2one', comodel: 'res.partner', index: true },
    });
    expect(partner?.methods.open).toMatchObject({
      params: ['mode', 'force'],
      required: ['mode'],
      variadic: '***',
    });
    expect(Object.keys(after.xmlids)).toEqual(['base.main']);
    expect(after.xmlids['base.main']).toMatchObject({ model: 'res.partner', demo: false, noupdate: false });
  });

  it('know names that a class is given by constants, chains and vars()', async () => {
    const text = [
      'from odoo import fields, models',
      "NAME = 'a.b'",
      'class A(models.Model):',
      "    _name = _description = 'x.y'",
      "    _inherit = [NAME, 'c.d']",
      "    vars()['global'] = fields.Boolean()",
      '    made = SomeField()',
    ].join('\n');
    const { classes, computedNames } = await facts('a', { '__manifest__.py': "{'name': 'a'}", 'm.py': text });
    expect(classes[0]).toMatchObject({ model: 'x.y', inherit: ['a.b', 'c.d'] });
    expect(Object.keys(classes[0]?.fields ?? {}).sort()).toEqual(['global', 'made']);
    expect(computedNames).toBe(false);
  });
});

describe('a project', () => {
  const child = () =>
    facts('child', {
      '__manifest__.py': "{'name': 'child', 'depends': ['base'], 'data': ['d.xml']}",
      'm.py': [
        'from odoo import fields, models',
        'class Partner(models.Model):',
        "    _inherit = 'res.partner'",
        '    code = fields.Char()',
        'class User(models.Model):',
        "    _name = 'x.user'",
        "    _inherits = {'res.partner': 'partner_id'}",
        "    partner_id = fields.Many2one('res.partner', required=True, ondelete='cascade')",
      ].join('\n'),
      'd.xml': '<odoo><record id="user" model="x.user"/><record id="base.other" model="res.partner"/></odoo>',
    });

  it('sees what a module and its dependencies make, and no more', async () => {
    const project = createProject([await facts('base', BASE), await child()]);
    const from = (module: string) => project.model('res.partner', module);
    expect(from('child').field('code')).toMatchObject({ type: 'Char' });
    expect(from('base').field('code')).toBeUndefined();
    expect(from('base')).toMatchObject({ exists: true, complete: true, kind: 'model' });
    expect(project.declares('res.partner', 'code')).toBe('child');
  });

  it('gives fields by delegation, and no methods', async () => {
    const project = createProject([await facts('base', BASE), await child()]);
    const user = project.model('x.user', 'child');
    expect(user.field('name')).toMatchObject({ type: 'Char' });
    expect(user.method('open')).toBeUndefined();
  });

  it('gives a related field the model that its path leads to', async () => {
    const body = [
      'from odoo import fields, models',
      'class Book(models.Model):',
      "    _name = 'book'",
      "    author_id = fields.Many2one('res.partner')",
      "    parent_id = fields.Many2one(related='author_id.parent_id')",
      "    above_id = fields.Many2one(related='parent_id.parent_id')",
      "    name = fields.Char(related='author_id.name')",
      "    nowhere_id = fields.Many2one(related='author_id.never_there')",
      "    one_id = fields.Many2one(related='other_id')",
      "    other_id = fields.Many2one(related='one_id')",
    ].join('\n');
    const own = await facts('shop', { '__manifest__.py': "{'depends': ['base']}", 'models.py': body });
    const book = createProject([await facts('base', BASE), own]).model('book', 'shop');
    const comodel = (name: string) => book.field(name)?.comodel;
    expect(['parent_id', 'above_id'].map(comodel)).toEqual(['res.partner', 'res.partner']);
    expect(['name', 'nowhere_id', 'one_id', 'other_id'].map(comodel)).toEqual(Array(4).fill(undefined));
  });

  it('calls nothing complete where a dependency is not known', async () => {
    const project = createProject([await child()]);
    expect(project.closure('child').complete).toBe(false);
    expect(project.model('x.user', 'child').complete).toBe(false);
  });

  it('tells xmlids that are there, elsewhere, nowhere, and made by Odoo', async () => {
    const project = createProject([await facts('base', BASE), await child()]);
    const state = (id: string, from = 'child') => project.xmlid(id, from).is;
    expect(state('base.main')).toBe('found');
    expect(state('base.other')).toBe('found');
    expect(state('child.user', 'base')).toBe('outside');
    expect(state('base.nothing')).toBe('absent');
    expect(state('base.model_res_partner')).toBe('found');
    expect(state('base.model_res_parner')).toBe('absent');
    expect(state('base.field_res_partner__name')).toBe('unknown');
    expect(state('child.user_res_partner')).toBe('unknown');
    expect(state('other.thing')).toBe('unknown');
  });
});

describe('the symbol database', () => {
  it.each(['14.0', '15.0', '16.0', '17.0', '18.0', '19.0'])('knows the core of %s', async (series) => {
    const project = createProject([], await loadSymbols(series), series);
    const order = project.model('sale.order', 'sale_management');
    expect(order).toMatchObject({ exists: true, complete: true, methodsKnown: true, kind: 'model' });
    expect(order.field('order_line')).toMatchObject({
      type: 'One2many',
      comodel: 'sale.order.line',
      inverse: 'order_id',
    });
    expect(order.field('message_ids')).toBeDefined();
    expect(order.method('write')?.params).toHaveLength(1);
    expect(project.xmlid('sale.sale_menu_root', 'sale').is).toBe('found');
    expect(project.view('sale.view_order_form')?.names).toContain('order_line');
  });

  it('has nothing of a series that it does not know', async () => {
    expect(await loadSymbols('9.0')).toEqual([]);
  });
});

describe('a project with one module replaced', () => {
  const view = (id: string, inherit = '') =>
    `<record id="${id}" model="ir.ui.view"><field name="model">x</field>${inherit}<field name="arch" type="xml"><form/></field></record>`;
  const module = (name: string, field: string, data: string) =>
    facts(name, {
      '__manifest__.py': `{'name': '${name}', 'depends': ['base'], 'data': ['data.xml']}`,
      'models.py': `from odoo import fields, models\nclass Partner(models.Model):\n    _inherit = 'res.partner'\n    ${field} = fields.Char()\n`,
      'data.xml': `<odoo>${data}</odoo>`,
    });

  it('says the same as one that is made of it anew', async () => {
    const base = await facts('base', BASE);
    const inherit = '<field name="inherit_id" ref="a.form"/>';
    const a = await module('a', 'color', view('form') + view('b.twice'));
    const b = await module('b', 'size', view('ext', inherit) + view('twice'));
    const before = createProject([a, b], [base], '18.0');
    const now = await module('a', 'colour', view('form') + view('other', inherit));
    const [changed, fresh] = [withModules(before, [now]), createProject([b, now], [base], '18.0')];
    for (const project of [changed, fresh]) {
      const partner = project.model('res.partner', 'a');
      expect([...partner.fieldNames()].sort()).toEqual(['colour', 'name', 'parent_id']);
      expect(project.declares('res.partner', 'color')).toBeUndefined();
      expect(project.xmlid('b.twice', 'b')).toMatchObject({ is: 'found', module: 'b' });
      expect(project.isRedeclared('b.twice')).toBe(false);
      expect(project.extensions('a.form').map(({ xmlid }) => xmlid)).toEqual(['b.ext', 'a.other']);
      expect(project.view('a.other')?.module).toBe('a');
      expect([...project.modules.keys()].sort()).toEqual(['a', 'b', 'base']);
    }
    // The one before is still what it was.
    expect(before.isRedeclared('b.twice')).toBe(true);
    expect(before.declares('res.partner', 'color')).toBe('a');
    expect(before.view('a.other')).toBeUndefined();
  });
});
