import { describe, expect, it } from 'vitest';
import { sourceFile } from '../../src/source/source-file.ts';
import { isDataElement, readXml, recordText } from '../../src/source/xml/data.ts';
import { attribute, textOf, walkElements } from '../../src/source/xml/query.ts';
import { everyNode, xmlProblems } from '../../src/source/xml/strict.ts';
import { parseXml, type XmlElement } from '../../src/source/xml/tree.ts';

const problemsOf = (text: string) =>
  xmlProblems(parseXml(text), text).map(({ message, start }) => `${start} ${message}`);

/** Names and texts as one line, for comparison. */
function outline(element: XmlElement): string {
  const attributes = element.attributes.map(({ name, value }) => ` ${name}=${value}`).join('');
  const children = element.children.map((child) => (child.type === 'element' ? outline(child) : child.value));
  return `(${element.name}${attributes}: ${children.join('|')})`;
}

const WELL_FORMED: readonly (readonly [what: string, text: string, tree: string])[] = [
  ['nesting', '<a><b/><c>x</c></a>', '(a: (b: )|(c: x))'],
  ['a byte order mark and a declaration', '\uFEFF<?xml version="1.0"?>\n<a/>\n', '(a: )'],
  ['CRLF', '<a>\r\n<b\r\n  c="d"/>\r\n</a>', '(a: \r\n|(b c=d: )|\r\n)'],
  ['CDATA', '<a><![CDATA[<b>&amp;]]></a>', '(a: <b>&amp;)'],
  ['entities', '<a b="&lt;&#65;&quot;">&amp;&#x42;</a>', '(a b=<A": &B)'],
  ['both quotes and spaces', `<a b='"' c = "'" ></a >`, `(a b=" c=': )`],
  ['line breaks in a value', '<a b="x\r\n  y"/>', '(a b=x   y: )'],
  ['a comment', '<a><!-- <b> & --></a>', '(a:  <b> & )'],
  ['a ">" in text and value', '<a b=">">></a>', '(a b=>: >)'],
  ['a processing instruction', '<a><?odoo x?></a>', '(a: odoo x)'],
  ['astral characters', '<a b="😀">😀</a>', '(a b=😀: 😀)'],
];

const BROKEN: readonly (readonly [text: string, ...problems: string[]])[] = [
  ['<a><b></a>', '3 <b> is not closed'],
  ['<a>', '0 <a> is not closed'],
  ['<a></b></a>', '3 </b> closes nothing'],
  ['<a/><b/>', '4 <b> is a second root element'],
  ['<a/>x', '4 text outside the root element'],
  ['', '0 there is no root element'],
  ['<a b="1" b="2"/>', '9 attribute b is given twice'],
  ['<a b=1/>', '3 attribute b has no quoted value', '0 the tag <a> is not well formed'],
  ['<a b="1"c="2"/>', '8 a space is missing before attribute c'],
  ['<a b="<"/>', '3 "<" in attribute b must be written &lt;'],
  ['<a>&nbsp;</a>', '3 the entity &nbsp; is not defined'],
  ['<a>x & y</a>', '5 a bare "&" must be written &amp;'],
  ['<a b="&x;"/>', '6 the entity &x; is not defined'],
  ['<a>1 < 2</a>', '5 a "<" that opens no tag must be written &lt;'],
  ['<a><!-- a -- b --></a>', '3 a comment must not contain "--"'],
  ['<a><!-- x</a>', '3 <!-- is not closed', '0 <a> is not closed'],
  ['<a>]]></a>', '3 "]]>" must be written ]]&gt;'],
  [' <?xml version="1.0"?><a/>', '1 the XML declaration must be the first thing in the file'],
  ['<a>\u0007</a>', '3 the character U+0007 is not allowed in XML'],
];

describe('XML', () => {
  it.each(WELL_FORMED)('reads %s', (_what, text, tree) => {
    const parsed = parseXml(text);
    expect(problemsOf(text)).toEqual([]);
    expect(parsed.root && outline(parsed.root)).toBe(tree);
    // Lossless: the top nodes are the file, and every span is where it says.
    expect(parsed.nodes.map((node) => text.slice(node.start, node.end)).join('')).toBe(text);
    for (const node of everyNode(parsed.nodes)) {
      if (node.type !== 'element') continue;
      expect(text.slice(node.tag.start, node.tag.end)).toMatch(/^<[\s\S]*>$/);
      expect(text.slice(node.start)).toMatch(new RegExp(`^<${node.name}`));
      for (const { name, start, end } of node.attributes) expect(text.slice(start, end)).toContain(name);
    }
  });

  it.each(BROKEN)('refuses %j', (text, ...problems) => {
    expect(problemsOf(text).sort()).toEqual(problems.toSorted());
    expect(
      parseXml(text)
        .nodes.map((node) => text.slice(node.start, node.end))
        .join(''),
    ).toBe(text);
  });

  it('gives the place of an attribute value', () => {
    const text = '<a>\n  <b name="x&amp;y"/></a>';
    const { root } = parseXml(text);
    const [, b] = root ? [...walkElements(root)] : [];
    const found = b && attribute(b, 'name');
    expect(found?.value).toBe('x&y');
    expect(text.slice(found?.valueSpan.start, found?.valueSpan.end)).toBe('x&amp;y');
  });
});

describe('an XML data file', () => {
  const text = `<odoo>
  <data noupdate="1">
    <record id="one" model="res.partner">
      <field name="name">One &amp; only</field>
      <field name="parent_id" ref="base.main_partner"/>
      <field name="category_id" eval="[(4, ref('two')), (4, ref(&quot;x.three&quot;))]"/>
    </record>
    <record id="v" model="ir.ui.view">
      <field name="arch" type="xml">
        <form><button name="%(act)d" groups="g1,!base.g2"/><field name="x"/></form>
      </field>
    </record>
    <menuitem id="menu" parent="other.root" action="act"><menuitem id="sub" groups="g1"/></menuitem>
    <template id="page" inherit_id="web.layout"><record id="no"/></template>
    <record model="res.lang"/>
  </data>
</odoo>`;
  const file = readXml(sourceFile('a.xml', text), 'mine');

  it('has records with full ids and models', () => {
    expect(file.records.map(({ xmlid, model }) => [xmlid, model])).toEqual([
      ['mine.one', 'res.partner'],
      ['mine.v', 'ir.ui.view'],
      ['mine.menu', 'ir.ui.menu'],
      ['mine.sub', 'ir.ui.menu'],
      ['mine.page', 'ir.ui.view'],
      [undefined, 'res.lang'],
    ]);
    const [first] = file.records;
    expect(first && recordText(first.element, 'name')).toBe('One & only');
    expect(first && file.source.lineAt(first.start)).toBe(3);
  });

  it('has every reference', () => {
    expect(file.refs.map(({ xmlid }) => xmlid)).toEqual(
      'base.main_partner mine.two x.three mine.act mine.g1 base.g2 other.root mine.act mine.g1 web.layout'.split(
        ' ',
      ),
    );
  });

  it('tells data from an arch', () => {
    const elements = file.root ? [...walkElements(file.root)] : [];
    const arch = elements.filter((element) => element.name === 'field' && !isDataElement(element));
    expect(arch.map((element) => attribute(element, 'name')?.value)).toEqual(['x']);
    expect(textOf(elements[0] ?? never())).toContain('One & only');
  });

  it('has no records when it is no data file', () => {
    const other = readXml(sourceFile('a.xml', '<templates><record id="x" model="y"/></templates>'), 'mine');
    expect(other).toMatchObject({ isData: false, records: [], refs: [], problems: [] });
  });
});

function never(): never {
  throw new Error('The file has elements.');
}
