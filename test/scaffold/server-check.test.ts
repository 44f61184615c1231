import { describe, expect, it } from 'vitest';
import { parseSpec } from '../../src/scaffold/index.ts';
import { checkAgainstServer, type ServerFacts, wantedFacts } from '../../src/scaffold/server-check/index.ts';

const FORM = `<form>
  <header/>
  <field name="phone"/>
  <notebook><page name="sales"/><page name="sales"/></notebook>
</form>`;

const field = (type: string, title: string, modules: string[], relation?: string) =>
  ({ type, title, modules, relation }) as const;

const FACTS: ServerFacts = {
  modules: new Map([['base', 'installed']]),
  models: new Set(['res.partner', 'res.users']),
  fields: new Map([
    [
      'res.partner',
      new Map([
        ['name', field('char', 'Name', ['base'])],
        ['phone', field('char', 'Phone', ['base'])],
        ['card', field('char', 'Card', ['lab'])],
      ]),
    ],
  ]),
  records: new Map([
    ['base.view_partner_form', 'ir.ui.view'],
    ['base.view_users_form', 'ir.ui.view'],
    ['base.action_partner', 'ir.actions.act_window'],
    ['base.group_user', 'res.groups'],
  ]),
  views: new Map([
    ['base.view_partner_form', { model: 'res.partner', arch: FORM }],
    ['base.view_users_form', { model: 'res.users', arch: '<form/>' }],
  ]),
};

function spec(extend: Record<string, unknown>, more: Record<string, unknown> = {}) {
  return parseSpec({
    module: { name: 'lab', title: 'Lab', series: '18.0', author: 'A', depends: ['base'] },
    extend: { 'res.partner': extend },
    ...more,
  });
}

const look = (extend: Record<string, unknown>, facts: Partial<ServerFacts> = {}, more = {}) =>
  checkAgainstServer(spec(extend, more), { ...FACTS, ...facts });
const change = (...changes: Record<string, unknown>[]) => ({ views: { 'base.view_partner_form': changes } });

describe('a spec against a server', () => {
  it('has nothing against what is there', () => {
    const found = look({
      fields: { card: 'char', points: { type: 'int', related: 'name_id.points' } },
      ...change(
        { at: 'phone', do: 'after', fields: ['card'] },
        { at: '//header', do: 'inside', xml: '<div name="new"/>' },
        { at: "//div[@name='new']", do: 'inside', fields: ['points'] },
      ),
    });
    expect(found.errors).toEqual([
      'extend.res.partner.fields.points.related: res.partner has no field name_id on this Odoo. Did you mean name?',
    ]);
    expect(found.warnings).toEqual([]);
  });

  it.each([
    [
      { fields: { phone: 'int' } },
      'extend.res.partner.fields.phone: base has this field already, as char; choose another name',
    ],
    [
      { fields: { x: 'm2o(res.usres)' } },
      'extend.res.partner.fields.x: there is no model res.usres on this Odoo',
    ],
    [
      { fields: { x: { type: 'char', groups: 'base.group_no' } } },
      'extend.res.partner.fields.x.groups: there is no record base.group_no on this Odoo',
    ],
    [
      { views: { 'base.action_partner': [{ at: '//x', do: 'inside', xml: '<p/>' }] } },
      'extend.res.partner.views: base.action_partner is a ir.actions.act_window, not a view',
    ],
    [
      { views: { 'base.view_users_form': [{ at: '//form', do: 'inside', xml: '<p/>' }] } },
      'extend.res.partner.views.base.view_users_form: this view is of res.users; put it under extend.res.users',
    ],
    [
      change({ at: '//group', do: 'inside', xml: '<p/>' }),
      'extend.res.partner.views.base.view_partner_form.0.at: //group is nowhere in base.view_partner_form on this Odoo',
    ],
    [
      change({ at: "//group[@name='sales']", do: 'inside', xml: '<p/>' }),
      "extend.res.partner.views.base.view_partner_form.0.at: //group[@name='sales'] is nowhere in base.view_partner_form on this Odoo; it has a <page> of that name",
    ],
    [
      change({ at: 'phone', do: 'replace' }, { at: 'phone', do: 'after', xml: '<p/>' }),
      'extend.res.partner.views.base.view_partner_form.1.at: phone is nowhere in base.view_partner_form on this Odoo',
    ],
    [
      change({ at: '//header', do: 'inside', fields: ['phne'] }),
      'extend.res.partner.views.base.view_partner_form.0: res.partner has no field phne on this Odoo. Did you mean phone?',
    ],
    [
      { fields: { x: 'char' }, constraints: [{ name: 'x', sql: 'UNIQUE (x, nam)', message: 'No.' }] },
      'extend.res.partner.constraints.x: res.partner has no field nam on this Odoo. Did you mean name?',
    ],
    [
      { fields: { x: 'char' }, sample: { nane: 'x' } },
      'extend.res.partner.sample: res.partner has no field nane on this Odoo. Did you mean name?',
    ],
  ])('refuses %j', (extend, sentence) => {
    expect(look(extend).errors).toEqual([sentence]);
  });

  it('warns of what works and is hardly meant', () => {
    const found = look({
      fields: { phone: 'char', other: 'char "Name"' },
      ...change({ at: '//page', do: 'inside', fields: ['other'] }),
    });
    expect(found).toEqual({
      errors: [],
      warnings: [
        'extend.res.partner.fields.phone: base has this field already; the spec changes it',
        'extend.res.partner.fields.other: name has the label "Name" too, which Odoo logs as a warning; give it a title of its own',
        'extend.res.partner.views.base.view_partner_form.0.at: //page is there 2 times; Odoo takes the first',
      ],
    });
  });

  it('leaves open what a module brings that is not installed yet', () => {
    const modules = new Map([['base', 'uninstalled']]);
    const found = look({ fields: { x: 'm2o(sale.order)' } }, { modules });
    expect(found.errors).toEqual([]);
    expect(found.warnings).toEqual([expect.stringContaining('base is not installed on this Odoo')]);
  });

  it('does not try views twice on a server that has the module', () => {
    const modules = new Map([...FACTS.modules, ['lab', 'installed']]);
    const found = look(change({ at: '//group', do: 'inside', xml: '<p/>' }), { modules });
    expect(found).toMatchObject({
      errors: [],
      warnings: [expect.stringContaining('is installed on this Odoo already')],
    });
  });

  it('asks for each record once, and for none of its own', () => {
    const wanted = wantedFacts(
      spec(
        { fields: { x: 'char' }, ...change({ at: 'phone', do: 'after', fields: ['x'] }) },
        {
          data: {
            'res.users': {
              records: {
                a: { name: 'A', partner_id: 'base.main_partner' },
                b: { name: 'B', parent_id: 'a' },
              },
            },
          },
        },
      ),
    );
    expect([...wanted.records.keys()]).toEqual(['base.view_partner_form', 'base.main_partner']);
    expect([...wanted.models.keys()]).toEqual(['res.partner', 'res.users']);
    expect(wanted.views).toEqual(['base.view_partner_form']);
  });
});
