import type { XmlElement } from '../../source/xml/tree.ts';
import { type ArchContext, defineRule } from '../rule.ts';
import { withoutAttribute } from '../xml/edits.ts';

/** `string` is allowed and shows nothing; the others are refused. Source: 14.0 and 19.0 addons/base/rng. */
const OLD = new Set(['string', 'colors', 'fonts']);

function look(element: XmlElement, context: ArchContext): void {
  const found = element.attributes.filter(({ name }) => OLD.has(name));
  if (found.length === 0) return;
  const names = found.map(({ name }) => name);
  const refused = names.filter((name) => name !== 'string');
  context.report({
    at: element.tag,
    severity: refused.length > 0 ? 'high' : undefined,
    message:
      refused.length > 0
        ? `<${element.name}> takes no ${refused.join(' and no ')}: the view does not load. Write decoration-danger="..." and the like.`
        : `The string of <${element.name}> is shown nowhere: leave it out.`,
    fix:
      refused.length > 0
        ? undefined
        : {
            title: 'Remove it',
            safe: true,
            edits: found.map((attr) => withoutAttribute(attr, context.text)),
          },
  });
}

export default defineRule({
  id: 'xml-deprecated-tree-attribute',
  severity: 'info',
  category: 'views',
  cosmetic: true,
  summary: 'A list view with string, colors or fonts',
  why: 'The title of a list comes from its action, and colours from decoration-... attributes. What these attributes say is not shown, or the view is refused.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/rng/list_view.rng',
  bad: [
    {
      'views/a.xml': `
        <odoo>
          <record id="v" model="ir.ui.view">
            <field name="model">res.partner</field>
            <field name="arch" type="xml"><list string="Partners"><field name="name"/></list></field>
          </record>
        </odoo>
      `,
    },
    {
      'views/a.xml': `
        <odoo>
          <record id="v" model="ir.ui.view">
            <field name="model">res.partner</field>
            <field name="arch" type="xml"><tree colors="red:active" fonts="bold:active"><field name="name"/></tree></field>
          </record>
        </odoo>
      `,
    },
  ],
  good: {
    'views/a.xml': `
      <odoo>
        <record id="v" model="ir.ui.view">
          <field name="model">res.partner</field>
          <field name="arch" type="xml">
            <form string="Partner"><field name="child_ids"><list decoration-danger="active"><field name="name" string="N"/></list></field></form>
          </field>
        </record>
      </odoo>
    `,
  },
  arch: { tree: look, list: look },
});
