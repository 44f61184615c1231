import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checked, files, manifest, step, temporary, view } from './proof-support.ts';

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

it('asks nothing more about a menu that it has put elsewhere', async () => {
  await using place = await temporary();
  const gone = 'account.menu_finance_entries_accounting_miscellaneous';
  await files(path.join(place.folder, 'shop_more'), {
    '__manifest__.py': manifest(['account'], '17.0.1.0.0'),
    'views.xml': `<odoo>\n    <menuitem id="a" name="A" parent="${gone}"/>\n</odoo>\n`,
  });
  const { after, edits, todos } = await checked(path.join(place.folder, 'shop_more'), {});
  expect(after.get('views.xml')).not.toContain(gone);
  expect(edits.map(({ rule }) => rule)).toEqual(['moved-menu']);
  expect(todos).toEqual([]);
});

it('asks nothing more about a view that became part of another one', async () => {
  await using place = await temporary();
  const gone = 'sale.product_template_form_view_invoice_policy';
  const spec = '<field name="invoice_policy" position="after"><field name="extra"/></field>';
  await files(path.join(place.folder, 'shop_more'), {
    '__manifest__.py': manifest(['sale'], '14.0.1.0.0'),
    'views.xml': view('more', 'product.template', spec, gone),
  });
  const { after, edits, todos } = await checked(path.join(place.folder, 'shop_more'), {});
  expect(after.get('views.xml')).not.toContain(gone);
  expect(edits.map(({ rule }) => rule)).toContain('merged-view');
  expect(todos.filter(({ message }) => message.includes(gone))).toEqual([]);
});
