import { isDataElement } from '../../source/xml/data.ts';
import { attribute } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule, type XmlContext } from '../rule.ts';

function look(element: XmlElement, context: XmlContext): void {
  const id = attribute(element, 'id');
  const prefix = `${context.module.name}.`;
  if (!id?.value.startsWith(prefix) || id.value.length === prefix.length || !isDataElement(element)) return;
  const own = id.value.slice(prefix.length);
  const { start } = id.valueSpan;
  context.report({
    at: element.tag,
    message: `The id "${id.value}" names its own module: write "${own}".`,
    fix: {
      title: 'Remove the name of the module',
      safe: true,
      edits: [{ start, end: start + prefix.length, text: '' }],
    },
  });
}

export default defineRule({
  id: 'xml-redundant-module-name',
  aliases: ['redundant-modulename-xml'],
  severity: 'info',
  category: 'maintainability',
  cosmetic: true,
  summary: 'An id with the name of its own module before it',
  why: 'An id without a dot belongs to the module anyway. The prefix is what one looks for when a file changes records of other modules.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#xml-ids-and-naming',
  bad: {
    'data/a.xml': `
      <odoo>
        <record id="example_module.a" model="res.partner"><field name="name">A</field></record>
        <menuitem name="M" id='example_module.m'/>
      </odoo>
    `,
  },
  good: {
    'data/a.xml': `
      <odoo>
        <record id="a" model="res.partner"><field name="parent_id" ref="example_module.b"/></record>
        <record id="example_module_other.a" model="res.partner"/>
        <record id="base.main_partner" model="res.partner"/>
      </odoo>
    `,
  },
  xml: { record: look, menuitem: look, template: look },
});
