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
const CARD = (card: string, name = 'kanban-box', more = '') =>
  `<kanban><templates><t t-name="${name}">${card}</t>${more}</templates></kanban>`;

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
    title: 'goes beside the field that took the place of all',
    now: '<form><sheet><group name="left"><div><field name="totals"/></div></group></sheet></form>',
    spec: `<field name="user_id" position="before">${ADD}</field>`,
    after: `<field name="totals" position="before">${ADD}</field>`,
  },
  {
    title: 'goes into the container where two took the place of all',
    now: '<form><sheet><group name="left"><field name="a"/><field name="b"/></group></sheet></form>',
    spec: `<field name="user_id" position="before">${ADD}</field>`,
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
    title: 'names the view inside a field where two of them show the node',
    old: OLD.replace('</list>', '</list><form><field name="qty"/><field name="note"/></form>'),
    now: OLD.replace('</list>', '</list><form><field name="qty"/></form>'),
    spec: `<xpath expr="//field[@name='line_ids']/form/field[@name='note']" position="after">${ADD}</xpath>`,
    after: `<xpath expr="//field[@name='line_ids']/form//field[@name='qty']" position="after">${ADD}</xpath>`,
  },
  {
    title: 'numbers one of two that are alike in their place',
    old: '<form><sheet><group name="left"><field name="code"/><field name="a"/></group></sheet></form>',
    now: '<form><sheet><group name="left"><field name="b"/><field name="a" widget="x"/><field name="a"/></group></sheet></form>',
    spec: `<xpath expr="//group[@name='left']/field[@name='code']" position="after">${ADD}</xpath>`,
    after: `<xpath expr="//group[@name='left']/field[@name='a'][1]" position="before">${ADD}</xpath>`,
  },
  {
    title: 'takes the second of two for the second of two',
    old: '<form><header><button name="go" string="A"/><button name="go" string="B"/></header></form>',
    now: '<form><header><button name="go"/><field name="x"/><button name="go"/></header><sheet/></form>',
    spec: `<xpath expr="/form/header/button[2]" position="attributes"><attribute name="class">c</attribute></xpath>`,
    after: `<xpath expr="/form/header/button[2]" position="attributes"><attribute name="class">c</attribute></xpath>`,
  },
  {
    title: 'knows a condition that became that of an else',
    old: `<form><span t-if="a == 1"/><span t-if="b == 1"/></form>`,
    now: `<form><div><span t-if="a == 1"/><span t-elif="b == 1"/></div></form>`,
    spec: `<xpath expr="/form/span[2]" position="after">${ADD}</xpath>`,
    after: `<xpath expr="//div/span[2]" position="after">${ADD}</xpath>`,
  },
  {
    title: 'goes to the field that a card built anew still shows',
    old: CARD('<div class="details"><strong class="title"><field name="name"/></strong><ul/></div>'),
    now: CARD('<field name="name" class="fs-5"/><field name="code"/>', 'card'),
    spec: `<xpath expr="//div[hasclass('details')]/strong" position="after">${ADD}</xpath>`,
    after: `<xpath expr="//field[@name='name']" position="after">${ADD}</xpath>`,
  },
  {
    title: 'knows a value of a card as its field',
    old: CARD('<div class="details"><t t-esc="record.code.value"/></div>'),
    now: CARD('<field name="name"/><field name="code"/>', 'card'),
    spec: `<xpath expr="//t[@t-esc='record.code.value']" position="before">${ADD}</xpath>`,
    after: `<xpath expr="//field[@name='code']" position="before">${ADD}</xpath>`,
  },
  {
    title: 'goes to the menu of a card',
    old: CARD('<div class="o_kanban_manage_view"><a name="x"/></div><field name="name"/>'),
    now: CARD('<field name="name"/>', 'card', '<t t-name="menu"><a name="y"/></t>'),
    spec: `<xpath expr="//div[hasclass('o_kanban_manage_view')]" position="inside">${ADD}</xpath>`,
    after: `<xpath expr="//t[@t-name='menu']" position="inside">${ADD}</xpath>`,
  },
  {
    title: 'goes to the end of a card that shows nothing of before',
    old: CARD('<div class="details"><field name="code"/></div>'),
    now: CARD('<field name="name"/>', 'card'),
    spec: `<xpath expr="//div[hasclass('details')]" position="inside">${ADD}</xpath>`,
    after: `<xpath expr="//t[@t-name='card']" position="inside">${ADD}</xpath>`,
  },
  {
    title: 'leaves what takes the place of a part of a card',
    old: CARD('<div class="details"><field name="name"/></div>'),
    now: CARD('<field name="name"/>', 'card'),
    spec: `<xpath expr="//div[hasclass('details')]" position="replace">${ADD}</xpath>`,
    todos: 1,
  },
  {
    title: 'makes the header that a form has no more',
    old: '<form><header><button name="go"/></header><sheet/></form>',
    now: '<form><sheet><group/></sheet></form>',
    spec: '<header position="inside"><button name="x" string="X"/></header>',
    after: '<xpath expr="//sheet" position="before"><header><button name="x" string="X"/></header></xpath>',
  },
  {
    title: 'makes the box of buttons that a form has no more',
    old: '<form><sheet><div name="button_box"/><group name="g"/></sheet></form>',
    now: '<form><sheet><group name="g"/></sheet></form>',
    spec: `<xpath expr="//div[@name='button_box']" position="inside"><button name="x" string="X"/></xpath>`,
    after: `<xpath expr="//group[@name='g']" position="before"><div class="oe_button_box" name="button_box"><button name="x" string="X"/></div></xpath>`,
  },
  {
    title: 'leaves what goes into a header where there is no sheet',
    old: '<form><header><button name="go"/></header></form>',
    now: '<form><field name="a"/></form>',
    spec: '<header position="inside"><button name="x" string="X"/></header>',
    todos: 1,
  },
  {
    title: 'makes a group for fields whose group is gone',
    old: '<form><sheet><group><group name="left"><field name="code"/></group></group><notebook/></sheet></form>',
    now: '<form><sheet><field name="b"/><notebook/></sheet></form>',
    spec: `<xpath expr="//group[@name='left']" position="inside">${ADD}</xpath>`,
    after: `<xpath expr="//notebook" position="before"><group name="left">${ADD}</group></xpath>`,
  },
  {
    title: 'makes no group for what is no field',
    old: '<form><sheet><group><group name="left"><field name="code"/></group></group></sheet></form>',
    now: '<form><sheet><field name="b"/></sheet></form>',
    spec: `<xpath expr="//group[@name='left']" position="inside"><div/></xpath>`,
    todos: 1,
  },
  {
    title: 'makes no group where one is changed',
    old: '<form><sheet><group><group name="left"><field name="code"/></group></group></sheet></form>',
    now: '<form><sheet><field name="b"/></sheet></form>',
    spec: `<xpath expr="//group[@name='left']" position="attributes"><attribute name="col">2</attribute></xpath>`,
    todos: 1,
  },
  {
    title: 'puts nothing but pages into a notebook',
    old: '<form><sheet><notebook><page name="p"><div name="d"/></page></notebook></sheet></form>',
    now: '<form><sheet><notebook><page name="q"/></notebook></sheet></form>',
    spec: `<xpath expr="//div[@name='d']" position="after"><p/></xpath>`,
    todos: 1,
  },
  {
    title: 'takes the group of a search for the one that it has now',
    old: '<search><group string="By"><filter name="a"/></group></search>',
    now: '<search><filter name="b"/><group><filter name="c"/></group></search>',
    spec: '<filter name="a" position="after"><filter name="x" string="X"/></filter>',
    after: '<xpath expr="//group" position="inside"><filter name="x" string="X"/></xpath>',
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
    title: 'does not go where only the list inside a field has the name',
    now: OLD.replace('<field name="code"/>', '').replace('"qty"', '"code"'),
    spec: `<field name="code" position="after">${ADD}</field>`,
    after: `<field name="user_id" position="before">${ADD}</field>`,
  },
  {
    title: 'follows a field of its own model where a list above it has the name too',
    now: '<form><field name="line_ids"><list><field name="code"/></list></field><group><field name="code"/></group></form>',
    spec: `<field name="code" position="after">${ADD}</field>`,
    after: `<xpath expr="//group/field[@name='code']" position="after">${ADD}</xpath>`,
  },
  {
    title: 'leaves a change of a field that only the list inside a field has',
    now: OLD.replace('<field name="code"/>', '').replace('"qty"', '"code"'),
    spec: '<field name="code" position="attributes"><attribute name="required">1</attribute></field>',
    todos: 1,
  },
  {
    title: 'stays in the list inside a field that it names itself',
    now: OLD.replace('<field name="code"/>', '').replace('"qty"', '"code"'),
    spec: `<xpath expr="//group[@name='left']/field[@name='code'] | //field[@name='line_ids']//field[@name='code']" position="after">${ADD}</xpath>`,
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
