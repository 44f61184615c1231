import { describe, expect, it } from 'vitest';
import { attributeValue } from '../../src/source/xml/query.ts';
import { parseXml } from '../../src/source/xml/tree.ts';
import { compileXPath } from '../../src/source/xml/xpath.ts';

const ARCH = `<form>
  <header><button name="go" id="b1"/><button name="stop" id="b2" class="oe_highlight big"/></header>
  <sheet id="sheet">
    <group id="g1"><field name="name" id="f1"/><field name="phone" id="f2" widget="phone"/></group>
    <group id="g2" string="Sales"><field name="email" id="f3"/></group>
    <notebook id="nb">
      <page name="lines" id="p1"><field name="line_ids" id="f4"><list id="l"><field name="name" id="f5"/></list></field></page>
      <page name="notes" id="p2"><div class="oe_title extra" id="d1"><label for="name" id="lb">Notes here</label></div></page>
    </notebook>
  </sheet>
</form>`;

/** ids that lxml finds with the same expression. */
const FOUND: readonly (readonly [string, string])[] = [
  ["//field[@name='name']", 'f1 f5'],
  ["//field[@name='name'][1]", 'f1 f5'],
  ["(//field[@name='name'])[1]", 'f1'],
  ["(//field[@name='name'])[last()]", 'f5'],
  ['//field[1]', 'f1 f3 f4 f5'],
  ['//group[1]/field[2]', 'f2'],
  ['//group[last()]', 'g2'],
  ['//group[position()=2]', 'g2'],
  ['/form/sheet', 'sheet'],
  ['/sheet', ''],
  ['sheet/group', 'g1 g2'],
  ["//field[@name='email']/..", 'g2'],
  ["//field[@name='line_ids']/list/field[@name='name']", 'f5'],
  ["//field[@name='line_ids']//field", 'f5'],
  ["//div[hasclass('oe_title')]", 'd1'],
  ["//div[hasclass('oe_title', 'extra')]", 'd1'],
  ["//div[hasclass('oe_titl')]", ''],
  ['//field[@widget]', 'f2'],
  ['//group[not(@string)]', 'g1'],
  ["//field[@name='name' and not(@widget)]", 'f1 f5'],
  ["//field[@name='phone' or @name='email']", 'f2 f3'],
  ["//field[@name!='name']", 'f2 f3 f4'],
  ['//field[@widget!="x"]', 'f2'],
  ["//button[contains(@class, 'highlight')]", 'b2'],
  ["//page[starts-with(@name, 'no')]", 'p2'],
  ["//group[field[@name='email']]", 'g2'],
  ["//group[.//field[@name='email']]", 'g2'],
  ['//page[count(field)=1]', 'p1'],
  ["//label[text()='Notes here']", 'lb'],
  ["//label[normalize-space()='Notes here']", 'lb'],
  ["//field[@name='phone']/parent::group", 'g1'],
  ["//field[@name='name']/ancestor::page", 'p1'],
  ["//field[@name='phone']/preceding-sibling::field", 'f1'],
  ["//group[@id='g1']/following-sibling::*", 'g2 nb'],
  ['//group/descendant::field', 'f1 f2 f3'],
  ["//page[@name='lines'] | //page[@name='notes']", 'p1 p2'],
  ["//*[@name='notes']", 'p2'],
  ['//notebook/page[2]', 'p2'],
  ["//page[.='nothing']", ''],
  ['descendant::page', 'p1 p2'],
  ["//field[@name = 'phone']/self::field", 'f2'],
];

describe('xpath', () => {
  const { root } = parseXml(ARCH);

  it.each(FOUND)('%s finds %s', (expression, ids) => {
    const found = root && compileXPath(expression)?.(root);
    expect(found?.map((element) => attributeValue(element, 'id')).join(' ')).toBe(ids);
  });

  it.each([
    '//field[',
    '//field[@name=]',
    '//',
    '',
    '//field[substring(@name, 1)]',
    '//field/@name/..',
    "//field[@name='x']]",
    "//field[@name='x",
    '(//field)[1]/..',
    '//field[hasclass()]',
    'foo::bar',
    '//field[1 + 1]',
  ])('says nothing of %s', (expression) => {
    expect(compileXPath(expression)).toBeUndefined();
  });
});
