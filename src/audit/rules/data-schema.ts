import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule } from '../rule.ts';
import { isTop } from '../xml/arch.ts';
import { dataExample } from '../xml/examples.ts';
import { SHAPES, schemaProblem } from '../xml/schema.ts';

export default defineRule({
  id: 'data-schema',
  severity: 'critical',
  category: 'correctness',
  summary: "An element of a data file that Odoo's schema refuses",
  why: 'Odoo checks each data file against a schema before it loads it. An element or attribute that is not in it, or one that is missing, stops the installation with a message that seldom says which one.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/import_xml.rng',
  bad: [
    dataExample('<record id="a"><field name="name">A</field></record>'),
    dataExample('<record id="a" model="res.partner"><field name="parent_id" ref="b" eval="c"/></record>'),
    dataExample('<record id="a" model="res.partner"><field name="parent_id" ref="b">Text</field></record>'),
    dataExample('<record id="a" model="res.partner" no_update="1"/>'),
    dataExample('<menu id="a" name="A"/>'),
    dataExample('<menuitem id="a" name="A" sequence="ten"/>'),
    dataExample('<menuitem id="a" name="A" parent="b" web_icon="c"/>'),
    dataExample('<delete model="res.partner"/>'),
    { 'data/a.xml': '<record id="a" model="res.partner"/>' },
  ],
  good: [
    dataExample(
      '<record id="a" model="res.partner" forcecreate="0" context="{}"><field name="name">A</field><field name="parent_id" ref="b"><!-- why --></field><field name="child_ids"><record id="c" model="res.partner"/></field></record>',
    ),
    dataExample(
      '<menuitem id="a" name="A" web_icon="x,y" sequence="-1"><menuitem id="b" name="B" action="c"/></menuitem><delete model="res.partner" search="[]"/><function model="res.partner" name="f"><value eval="[]"/></function><template id="t" inherit_id="u"><foo bar="x"/></template>',
    ),
    dataExample(
      '<record id="v" model="ir.ui.view"><field name="arch" type="xml"><form><field string="x" foo="y" name="z"/><function/></form></field></record>',
    ),
    dataExample(
      '<record id="v" model="ir.ui.view"><field name="arch" type="xml"><data><xpath expr="//x"/></data></field></record>',
    ),
    { 'data/a.xml': '<data noupdate="1"><record id="a" model="res.partner"/></data>' },
  ],
  xml: {
    '*'(element, context) {
      const { parent, name } = element;
      if (!parent) {
        if (isTop(element)) return;
        context.report({
          at: element.tag,
          message: `The file begins with <${name}>, and Odoo refuses it: put its records into <odoo>.`,
        });
        return;
      }
      const problem =
        isTop(parent) && !SHAPES[name]
          ? { at: element.tag, message: `<${name}> is nothing that a data file has` }
          : isData(element)
            ? schemaProblem(element)
            : undefined;
      if (!problem) return;
      context.report({
        at: problem.at,
        message: `The file is refused by Odoo's schema, ${problem.message}: the module cannot be installed.`,
      });
    },
  },
});

/** Part of the data, not of the arch or the value that a field has inside it. */
function isData(element: XmlElement): boolean {
  const { parent, name } = element;
  if (!parent || isTop(parent)) return true;
  if (name === 'field') return parent.name === 'record' && isData(parent);
  if (name === 'menuitem') return parent.name === 'menuitem' && isData(parent);
  if (name === 'value') return parent.name === 'function' && isData(parent);
  // Since 15.0 a field may have the records that it points to inside it.
  return name === 'record' && parent.name === 'field' && isData(parent);
}
