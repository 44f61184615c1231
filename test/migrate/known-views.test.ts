import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { planMigrations } from '../../src/migrate/index.ts';
import { moveKnownAnchors } from '../../src/migrate/live/known-anchors.ts';
import { knownModules } from '../../src/migrate/live/known-views.ts';
import { plainNode, plainSpec, written } from '../../src/migrate/live/plain-spec.ts';
import { SERIES } from '../../src/series/profile.ts';
import { parseXml } from '../../src/source/xml/tree.ts';
import { checked, files, manifest, step, temporary, view } from './proof-support.ts';

const ADD = '<field name="extra"/>';

interface Case {
  readonly title: string;
  readonly spec: string;
  readonly inherit?: string;
  /** What is there afterwards; the same when it is left to a human. */
  readonly after?: string;
  readonly todos?: number;
}

/** Extensions of the form of partners, of 14.0, where neither a server nor sources are at hand. */
const CASES: readonly Case[] = [
  {
    title: 'goes on finding what is there',
    spec: `<field name="vat" position="after">${ADD}</field>`,
  },
  {
    title: 'goes beside the neighbour of a field that is gone',
    spec: `<field name="title" position="after">${ADD}</field>`,
    after: `<field name="website" position="after">${ADD}</field>`,
  },
  {
    title: 'asks nothing more of one whose expression stands on a line of its own',
    inherit: 'product.product_pricelist_item_form_view',
    spec: `<xpath\n    expr="//group[@name='pricelist_rule_advanced']/div"\n    position="inside"\n>${ADD}</xpath>`,
    after: `<xpath\n    expr="//group[@name='pricelist_rule_base']//group"\n    position="inside"\n>${ADD}</xpath>`,
  },
  {
    title: 'takes out what hides a node that is gone',
    spec: '<field name="title" position="attributes"><attribute name="invisible">1</attribute></field>',
    after: '<data/>',
  },
  {
    title: 'leaves a change of a node that is gone, and says where it is',
    spec: '<field name="title" position="attributes"><attribute name="required">1</attribute></field>',
    todos: 1,
  },
  {
    title: 'says nothing of what it cannot know: an attribute that is not kept',
    spec: `<xpath expr="//field[@placeholder='Gone']" position="after">${ADD}</xpath>`,
  },
  {
    title: 'says nothing of what it cannot know: a text',
    spec: `<xpath expr="//div[text()='Gone']" position="after">${ADD}</xpath>`,
  },
  {
    title: 'says nothing of what a module that it does not know may have brought',
    spec: `<field name="of_the_shop" position="after">${ADD}</field>`,
  },
  {
    title: 'goes to the node that it counted to, where another one is in its place',
    inherit: 'hr.view_employee_form',
    spec: `<xpath expr="//notebook/page[2]" position="inside">${ADD}</xpath>`,
    after: `<xpath expr="//page[@name='personal_information']" position="inside">${ADD}</xpath>`,
  },
  {
    title: 'goes on counting where it finds the same node',
    spec: `<xpath expr="//notebook/page[3]" position="inside">${ADD}</xpath>`,
  },
  {
    title: 'stays at the head of all, whichever is the first',
    inherit: 'hr.view_employee_form',
    spec: `<xpath expr="//notebook/page[1]" position="before">${ADD}</xpath>`,
  },
  {
    title: 'goes on finding by its name what is in another place',
    inherit: 'hr.view_employee_form',
    spec: `<xpath expr="//page[@name='personal_information']" position="inside">${ADD}</xpath>`,
  },
  {
    title: 'says nothing of a view that it does not know',
    inherit: 'shop.form',
    spec: `<field name="gone" position="after">${ADD}</field>`,
  },
];

it.each(CASES)('an extension without a server $title', async (given) => {
  const { spec, after = spec, todos = 0, inherit = 'base.view_partner_form' } = given;
  const [model, depends] = inherit.startsWith('product.')
    ? ['product.pricelist.item', ['product']]
    : inherit.startsWith('hr.')
      ? ['hr.employee', ['hr']]
      : ['res.partner', ['base', 'shop']];
  await using place = await temporary();
  const dir = path.join(place.folder, 'partner_more');
  await files(dir, {
    '__manifest__.py': manifest(depends, '14.0.1.0.0'),
    'views.xml': view('more', model, spec, inherit),
  });
  const migration = await checked(dir, {});
  expect(migration.proof).toBeUndefined();
  expect(migration.after.get('views.xml')).toBe(view('more', model, after, inherit));
  const left = migration.todos.filter(({ rule }) => /^(moved-anchor|gone-names)$/.test(rule));
  expect(left).toHaveLength(todos);
  for (const { path: file, line } of left) expect([file, line]).toEqual(['views.xml', 7]);
  // A second run has nothing more to do.
  await files(dir, { 'views.xml': migration.after.get('views.xml') ?? '' });
  expect((await checked(dir, {})).edits.filter(({ rule }) => rule === 'moved-anchor')).toEqual([]);
});

it('modules that are migrated together extend the views of each other', async () => {
  await using place = await temporary();
  const old = '<form><group name="left"><field name="ref"/><field name="name"/></group></form>';
  const shop = path.join(place.folder, 'shop');
  await files(shop, {
    '__manifest__.py': manifest(['base'], '14.0.1.0.0'),
    'views.xml': view('form', 'res.partner', old),
  });
  for (const [name, field] of [
    ['a_more', 'ref'],
    ['b_more', 'never'],
  ] as const) {
    await files(path.join(place.folder, name), {
      '__manifest__.py': manifest(['shop'], '14.0.1.0.0'),
      'views.xml': view(
        'more',
        'res.partner',
        `<field name="${field}" position="after">${ADD}</field>`,
        'shop.form',
      ),
    });
  }
  const planned = await planMigrations({
    ...{ paths: [place.folder], to: '19.0', addonsPaths: [], version: 'prefix' },
  });
  const moved = await moveKnownAnchors(planned);
  expect(moved.map(({ module }) => module)).toEqual(planned.map(({ module }) => module));
  const told = moved.map(({ module, todos }) => [
    module,
    todos.filter(({ rule }) => rule === 'moved-anchor').length,
  ]);
  expect(Object.fromEntries(told)).toEqual({ a_more: 0, b_more: 1, shop: 0 });
});

it('reads the views that come with it where a folder of modules lacks base, and says so', async () => {
  await using place = await temporary();
  const dir = path.join(place.folder, 'own/partner_more');
  await files(dir, {
    '__manifest__.py': manifest(['base'], '14.0.1.0.0'),
    'views.xml': view(
      'more',
      'res.partner',
      `<field name="title" position="after">${ADD}</field>`,
      'base.view_partner_form',
    ),
  });
  const migration = await checked(dir, { targetAddons: [place.folder] });
  expect(step(migration, 'anchors')).toMatchObject({
    status: 'passed',
    detail: expect.stringMatching(/has no module base: .*known here: 0 found, 1 moved/),
  });
});

it('has the views of every series, each arch well-formed', async () => {
  for (const series of SERIES) {
    const base = await knownModules(series)('base');
    const form = base?.views.find(({ xmlid }) => xmlid === 'base.view_partner_form');
    expect(form?.nodes.map(({ name }) => name)).toEqual(['form']);
    for (const each of base?.views ?? []) expect(each.nodes.length > 0).toBe(each.whole);
  }
  expect(await knownModules('19.0')('no_module')).toBeUndefined();
});

it('keeps the views for the next question, and forgets them a minute after the last one', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const first = await knownModules('19.0')('base');
    vi.advanceTimersByTime(59_000);
    expect(await knownModules('19.0')('base')).toBe(first);
    vi.advanceTimersByTime(59_000);
    expect(await knownModules('19.0')('base')).toBe(first);
    vi.advanceTimersByTime(61_000);
    const again = await knownModules('19.0')('base');
    expect(again).not.toBe(first);
    expect(again?.views.map(({ xmlid }) => xmlid)).toEqual(first?.views.map(({ xmlid }) => xmlid));
  } finally {
    vi.useRealTimers();
  }
});

const first = (text: string) => {
  const { root } = parseXml(text);
  if (!root) throw new Error('There is no element.');
  return root;
};

it.each([
  ['<field name="a" widget="x" invisible="1">text</field>', '<field name="a"/>'],
  ['<group string="A" name="b"><label for="c" string="D"/></group>', undefined],
  ['<form><!-- no --><p>Hello</p></form>', '<form><p/></form>'],
  ['<x position="replace"><g>$0</g></x>', '<x position="replace"><g>$0</g></x>'],
  [
    '<f name="a" position="attributes"><attribute name="name">b</attribute><attribute name="help">c</attribute></f>',
    '<f name="a" position="attributes"><attribute name="name">b</attribute></f>',
  ],
])('keeps of %s what nodes are found by', (given, wanted) => {
  const plain = written(plainNode(first(given)));
  if (wanted !== undefined) expect(plain).toBe(wanted);
  // No title is kept as it stands.
  expect(plain).not.toMatch(/"[AD]"/);
});

it.each([
  ['<field name="a" widget="x" position="after"/>', '<field name="a" position="after"/>'],
  ['<group name="a" string="B" position="after"/>', '<group name="a" position="after"/>'],
  [
    '<xpath expr="//group[@name=\'a\']" position="after"/>',
    `<xpath expr="//group[@name='a']" position="after"/>`,
  ],
  ['<form position="inside"/>', '<form position="inside"/>'],
  ['<div style="x" position="inside"/>', undefined],
  ['<xpath expr="//p[@style=\'x\']" position="after"/>', undefined],
  ['<xpath expr="//p[text()=\'x\']" position="after"/>', undefined],
])('looks for %s', (given, wanted) => {
  const plain = plainSpec(first(given));
  expect(plain && written(plain)).toBe(wanted);
});
