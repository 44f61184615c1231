import { describe, expect, it } from 'vitest';
import { sourceFile } from '../../src/source/source-file.ts';
import { readXml } from '../../src/source/xml/data.ts';
import { attributeValue, walkElements } from '../../src/source/xml/query.ts';

const read = (field: string, model = 'ir.ui.view') => {
  const text = `<odoo>\n<record id="a" model="${model}">${field}</record></odoo>\n`;
  const file = readXml(sourceFile('views/x.xml', text), 'example');
  return { file, text, names: file.root ? walkElements(file.root).map(({ name }) => name) : [] };
};

const AROUND = ['odoo', 'record', 'field'];

describe('archs in text', () => {
  it('reads the elements in CDATA, each at its place in the file', () => {
    const { file, text, names } = read(
      '<field name="arch">\n<![CDATA[<?xml version="1.0"?>\n<form a="&lt;1"><b c="d"/>é</form>]]>\n</field>',
    );
    expect(names).toEqual([...AROUND, 'form', 'b']);
    const [form, b] = file.root ? walkElements(file.root).slice(3) : [];
    expect(form && attributeValue(form, 'a')).toBe('<1');
    expect(form?.parent && attributeValue(form.parent, 'name')).toBe('arch');
    expect(b?.parent).toBe(form);
    expect(text.slice(form?.start, form?.end)).toBe('<form a="&lt;1"><b c="d"/>é</form>');
    expect(text.slice(form?.inner.start, form?.inner.end)).toBe('<b c="d"/>é');
    const [c] = b?.attributes ?? [];
    expect(text.slice(c?.valueSpan.start, c?.valueSpan.end)).toBe('d');
  });

  it.each([
    ['what does not parse', '<field name="arch"><![CDATA[<form><b></form>]]></field>'],
    ['several roots', '<field name="arch"><![CDATA[<form/><form/>]]></field>'],
    ['text beside it', '<field name="arch">x<![CDATA[<form/>]]></field>'],
    ['a field that takes elements', '<field name="arch" type="xml"><![CDATA[<form/>]]></field>'],
    ['escaped text', '<field name="arch">&lt;form/&gt;</field>'],
    ['another field', '<field name="name"><![CDATA[<form/>]]></field><field name="arch"/>'],
  ])('leaves %s as it is', (_, field) => {
    expect(read(field).names.filter((name) => name === 'form')).toEqual([]);
  });

  it('leaves the arch of another model as it is', () => {
    expect(read('<field name="arch"><![CDATA[<form/>]]></field>', 'x.y').names).toEqual(AROUND);
  });
});
