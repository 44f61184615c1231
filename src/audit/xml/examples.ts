import type { Example } from '../rule.ts';

/** The data file of an example that has one view, or an extension of one when `inherits` names it. */
export function viewExample(arch: string, inherits?: string): Example {
  const parent = inherits === undefined ? '' : `\n    <field name="inherit_id" ref="${inherits}"/>`;
  return {
    'views/example.xml': `
<odoo>
  <record id="view_example" model="ir.ui.view">
    <field name="name">example</field>
    <field name="model">res.partner</field>${parent}
    <field name="arch" type="xml">
      ${arch}
    </field>
  </record>
</odoo>
`,
  };
}

/** Likewise of data: what stands in `<odoo>`. */
export function dataExample(inner: string, path = 'data/example.xml'): Example {
  return { [path]: `<odoo>\n  ${inner}\n</odoo>\n` };
}
