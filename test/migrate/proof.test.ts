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
  view,
} from './proof-support.ts';

const OLD = `<form><sheet><group name="left"><field name="code"/><field name="user_id"/></group>
  <notebook><page name="lines"><field name="line_ids"><list><field name="product_id"/><field name="qty"/><field name="price"/></list></field></page></notebook></sheet></form>`;

interface Case {
  readonly title: string;
  readonly old?: string;
  readonly now: string;
  readonly spec: string;
  /** What is there afterwards; the same when it is left to a human. */
  readonly after?: string;
  readonly todos?: number;
}

const ADD = '<field name="extra"/>';

/** An extension of a view that is another one in the new series. */
const CASES: readonly Case[] = [
  {
    title: 'goes on finding what is there',
    now: OLD,
    spec: `<field name="code" position="after">${ADD}</field>`,
  },
  {
    title: 'follows a node to another container',
    now: '<form><sheet><group name="right"><div><field name="code"/></div></group></sheet></form>',
    spec: `<xpath expr="//group[@name='left']/field[@name='code']" position="after">${ADD}</xpath>`,
    after: `<xpath expr="//field[@name='code']" position="after">${ADD}</xpath>`,
  },
  {
    title: 'goes beside the neighbour when its node is gone',
    now: '<form><sheet><group name="left"><field name="user_id"/></group></sheet></form>',
    spec: `<field name="code" position="after">${ADD}</field>`,
    after: `<field name="user_id" position="before">${ADD}</field>`,
  },
  {
    title: 'goes into the container when all neighbours are gone',
    now: '<form><sheet><group name="left"><label for="a"/></group></sheet></form>',
    spec: `<xpath expr="//field[@name='code']" position="after">${ADD}</xpath>`,
    after: `<xpath expr="//group[@name='left']" position="inside">${ADD}</xpath>`,
  },
  {
    title: 'knows a field that is called alike now',
    now: OLD.replace('user_id', 'user_ids'),
    spec: `<xpath expr="//field[@name='user_id']" position="before">${ADD}</xpath>`,
    after: `<xpath expr="//field[@name='user_ids']" position="before">${ADD}</xpath>`,
  },
  {
    title: 'knows a field by the views inside it',
    now: OLD.replace('"line_ids"', '"move_ids"'),
    spec: `<xpath expr="//field[@name='line_ids']/list/field[@name='qty']" position="after">${ADD}</xpath>`,
    after: `<xpath expr="//field[@name='move_ids']//field[@name='qty']" position="after">${ADD}</xpath>`,
  },
  {
    title: 'never looks for what is translated',
    old: '<form><group string="Left"><field name="code"/></group></form>',
    now: '<form><group string="Left"><label for="a"/></group></form>',
    spec: `<xpath expr="//field[@name='code']" position="after">${ADD}</xpath>`,
    after: `<xpath expr="//group" position="inside">${ADD}</xpath>`,
  },
  {
    title: 'takes out what hides a node that is gone',
    now: '<form><sheet><group name="left"><field name="user_id"/></group></sheet></form>',
    spec: '<field name="code" position="attributes"><attribute name="invisible">1</attribute></field>',
    after: '<data/>',
  },
  {
    title: 'leaves other changes of a node that is gone',
    now: '<form><sheet><group name="left"><field name="user_id"/></group></sheet></form>',
    spec: '<field name="code" position="attributes"><attribute name="required">1</attribute></field>',
    todos: 1,
  },
  {
    title: 'leaves what might go to several places',
    old: '<form><group><field name="a"/></group><group><field name="b"/></group></form>',
    now: '<form><group><field name="c"/></group><group><field name="d"/></group></form>',
    spec: `<xpath expr="//field[@name='a']" position="replace">${ADD}</xpath>`,
    todos: 1,
  },
  {
    title: 'does not leave the list inside a field',
    now: '<form><field name="qty"/><field name="line_ids"><list><field name="product_id"/></list></field></form>',
    spec: `<xpath expr="//field[@name='line_ids']/list/field[@name='qty']" position="attributes"><attribute name="string">Q</attribute></xpath>`,
    todos: 1,
  },
  {
    title: 'says nothing of an xpath that it cannot follow',
    now: OLD,
    spec: `<xpath expr="(//group)[1]/field[string-length(@name) = 9]" position="after">${ADD}</xpath>`,
  },
];

describe('an extension of a view', () => {
  it.each(CASES)('$title', async ({ old = OLD, now, spec, after = spec, todos = 0 }) => {
    await using place = await temporary();
    const { folder } = place;
    for (const [series, arch] of [
      ['old', old],
      ['new', now],
    ] as const) {
      await files(path.join(folder, series), {
        'base/__manifest__.py': manifest([]).replace('"views.xml"', ''),
        'shop/__manifest__.py': manifest(['base']),
        'shop/views.xml': view('order_form', 'shop.order', arch),
      });
    }
    await files(path.join(folder, 'own'), {
      'shop_more/__manifest__.py': manifest(['shop']),
      'shop_more/views.xml': view('more', 'shop.order', spec, 'shop.order_form'),
    });
    const addons = {
      targetAddons: [path.join(folder, 'new')],
      sourceAddons: [path.join(folder, 'old')],
    };
    const migration = await checked(path.join(folder, 'own/shop_more'), addons);
    expect(migration.after.get('views.xml')).toBe(view('more', 'shop.order', after, 'shop.order_form'));
    const edits = migration.edits.filter(({ rule }) => rule === 'moved-anchor');
    expect(edits.map(({ confidence, path: file }) => [confidence, file])).toEqual(
      after === spec ? [] : [['likely', 'views.xml']],
    );
    expect(migration.todos.filter(({ rule }) => rule === 'moved-anchor')).toHaveLength(todos);
    const proof = step(migration, 'anchors');
    expect(proof?.status).toBe(todos > 0 ? 'failed' : /string-length/.test(spec) ? 'skipped' : 'passed');
    // What was moved is found the next time.
    await files(path.join(folder, 'own/shop_more'), { 'views.xml': migration.after.get('views.xml') ?? '' });
    const again = await checked(path.join(folder, 'own/shop_more'), addons);
    expect(again.after.get('views.xml')).toBe(migration.after.get('views.xml'));
  });

  it('is followed through others, by priority and by what modules depend on', async () => {
    await using place = await temporary();
    const { folder } = place;
    await files(path.join(folder, 'new'), {
      'base/__manifest__.py': manifest([]).replace('"views.xml"', ''),
      'shop/__manifest__.py': manifest(['base']),
      'shop/views.xml': view('order_form', 'shop.order', '<form><field name="code"/></form>'),
      'stock_shop/__manifest__.py': manifest(['shop']),
      'stock_shop/views.xml': view(
        'more',
        'shop.order',
        '<field name="code" position="replace"><field name="reference"/></field>',
        'shop.order_form',
      ),
    });
    const specs =
      '<data><field name="reference" position="after"><field name="x"/></field><field name="x" position="after"><field name="y"/></field></data>';
    const own = (depends: readonly string[]) => ({
      'shop_more/__manifest__.py': manifest(depends),
      'shop_more/views.xml': view('mine', 'shop.order', specs, 'shop.order_form'),
    });
    const targetAddons = [path.join(folder, 'new')];
    await files(path.join(folder, 'a'), own(['stock_shop']));
    const found = step(await checked(path.join(folder, 'a/shop_more'), { targetAddons }), 'anchors');
    expect(found).toMatchObject({ status: 'passed', findings: [] });
    expect(found?.detail).toContain('2 found');
    await files(path.join(folder, 'b'), own(['shop']));
    const missing = step(await checked(path.join(folder, 'b/shop_more'), { targetAddons }), 'anchors');
    expect(missing).toMatchObject({
      status: 'failed',
      findings: [{ path: 'views.xml', line: 7 }, { line: 7 }],
    });
  });
});

/** Views of the old and of the new series by their ids, and the one that the module extends then. */
const MERGED: readonly {
  readonly title: string;
  readonly old: Readonly<Record<string, string | undefined>>;
  readonly now: Readonly<Record<string, string | undefined>>;
  readonly extended: string;
  readonly becomes: string;
}[] = [
  {
    title: 'goes where its other extensions went',
    old: { lines: undefined, grouped: undefined, sales: 'shop.grouped' },
    now: { lines: undefined, sales: 'shop.lines' },
    extended: 'shop.grouped',
    becomes: 'shop.lines',
  },
  {
    title: 'goes to the view that it was part of',
    old: { lines: undefined, more: 'shop.lines' },
    now: { lines: undefined },
    extended: 'shop.more',
    becomes: 'shop.lines',
  },
  {
    title: 'is left when nothing tells where it went',
    old: { lines: undefined, grouped: undefined },
    now: { lines: undefined },
    extended: 'shop.grouped',
    becomes: 'shop.grouped',
  },
  {
    title: 'is left when its extensions went to several',
    old: { lines: undefined, other: undefined, grouped: undefined, a: 'shop.grouped', b: 'shop.grouped' },
    now: { lines: undefined, other: undefined, a: 'shop.lines', b: 'shop.other' },
    extended: 'shop.grouped',
    becomes: 'shop.grouped',
  },
];

describe('an extension of a view that is gone', () => {
  it.each(MERGED)('$title', async ({ old, now, extended, becomes }) => {
    await using place = await temporary();
    const { folder } = place;
    const arch = (parent: string | undefined) =>
      parent === undefined
        ? '<list><field name="code"/></list>'
        : '<field name="code" position="after"><field name="x"/></field>';
    for (const [series, views] of Object.entries({ old, new: now })) {
      const texts = Object.entries(views).map(([id, parent]) => view(id, 'shop.line', arch(parent), parent));
      const records = texts.map((text) => text.replaceAll(/<\/?odoo>/g, '')).join('');
      await files(path.join(folder, series), {
        'base/__manifest__.py': manifest([]).replace('"views.xml"', ''),
        'shop/__manifest__.py': manifest(['base']),
        'shop/views.xml': `<odoo>${records}</odoo>`,
      });
    }
    await files(path.join(folder, 'own'), {
      'shop_more/__manifest__.py': manifest(['shop']),
      'shop_more/views.xml': view('mine', 'shop.line', arch(extended), extended),
    });
    const migration = await checked(path.join(folder, 'own/shop_more'), {
      targetAddons: [path.join(folder, 'new')],
      sourceAddons: [path.join(folder, 'old')],
    });
    expect(migration.after.get('views.xml')).toBe(view('mine', 'shop.line', arch(becomes), becomes));
    expect(migration.edits.map(({ rule }) => rule)).toEqual(becomes === extended ? [] : ['merged-view']);
    expect(step(migration, 'anchors')?.status).toBe(becomes === extended ? 'failed' : 'passed');
  });
});

it('takes a menu whose parent is gone to what was above that one', async () => {
  await using place = await temporary();
  const { folder } = place;
  const menus = (inner: string) => `<odoo><menuitem id="root" name="R">${inner}</menuitem></odoo>\n`;
  const gone = '<menuitem id="actions" name="A"><menuitem id="deep" name="D"/></menuitem>';
  for (const [series, inner] of [
    ['old', `${gone}<menuitem id="kept" name="K"/>`],
    ['new', '<menuitem id="kept" name="K"/>'],
  ] as const) {
    await files(path.join(folder, series), {
      'base/__manifest__.py': manifest([]).replace('"views.xml"', ''),
      'shop/__manifest__.py': manifest(['base']),
      'shop/views.xml': menus(inner),
    });
  }
  const own = (deep: string) => `<odoo>
    <menuitem id="a" name="A" parent="shop.${deep}"/>
    <menuitem id="b" name="B" parent="shop.kept"/>
    <menuitem id="c" name="C" parent="unknown.menu"/>
    <record id="d" model="ir.ui.menu"><field name="parent_id" ref="shop.${deep}"/></record>
</odoo>
`;
  await files(path.join(folder, 'own'), {
    'shop_more/__manifest__.py': manifest(['shop']),
    'shop_more/views.xml': own('deep'),
  });
  const migration = await checked(path.join(folder, 'own/shop_more'), {
    targetAddons: [path.join(folder, 'new')],
    sourceAddons: [path.join(folder, 'old')],
  });
  expect(migration.after.get('views.xml')).toBe(own('root'));
  expect(migration.edits.map(({ rule, confidence }) => `${rule} ${confidence}`)).toEqual([
    'moved-menu likely',
    'moved-menu likely',
  ]);
});

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
