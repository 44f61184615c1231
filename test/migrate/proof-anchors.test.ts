import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checked, files, manifest, step, temporary, view } from './proof-support.ts';

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
