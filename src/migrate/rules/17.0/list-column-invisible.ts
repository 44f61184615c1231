import { attributeOf, attributeSource } from '../../expression/attribute.ts';
import { booleanOf } from '../../expression/modifiers.ts';
import { defineMigration } from '../../rule.ts';
import { isColumn } from '../../views/view-place.ts';

export default defineMigration({
  id: 'list-column-invisible',
  to: '17.0',
  breaks: 'silent',
  summary: 'invisible on a column of a list becomes column_invisible',
  why: 'Before 17.0 a plain invisible on a column hid the column. Since then it empties the cells, and the column with its title stays.',
  link: 'https://github.com/odoo/odoo/pull/104741',
  cases: [
    {
      before: list('<field name="a" invisible="1"/>'),
      after: list('<field name="a" column_invisible="1"/>'),
    },
    {
      before: list(`<field name="a" invisible="context.get('x')"/>`),
      after: list(`<field name="a" column_invisible="context.get('x')"/>`),
    },
    {
      before: list(`<button name="a" type="object" invisible="True"/>`),
      after: list(`<button name="a" type="object" column_invisible="True"/>`),
    },
    {
      before: form(`<field name="line_ids"><tree><field name="b" invisible="1"/></tree></field>`),
      after: form(`<field name="line_ids"><tree><field name="b" column_invisible="1"/></tree></field>`),
    },
  ],
  noops: [
    list(`<header><button name="a" invisible="1"/></header>`),
    list(`<field name="a" invisible="state == 'draft'"/>`),
    list(`<field name="a" invisible="0"/>`),
    list(`<field name="a" column_invisible="1"/>`),
    list(`<field name="a" optional="hide"/>`),
    form('<field name="a" invisible="1"/>'),
    form(`<field name="line_ids"><form><field name="b" invisible="1"/></form></field>`),
    { 'views/x.xml': `<odoo><template id="x"><tree><field invisible="1"/></tree></template></odoo>` },
  ],
  arch: {
    '*'(element, context) {
      const invisible = attributeOf(element, 'invisible');
      // attrs and states bring their own rule, which knows this one.
      if (!invisible || attributeOf(element, 'attrs') || attributeOf(element, 'states')) return;
      if (attributeOf(element, 'column_invisible') || !isColumn(element, context)) return;
      const constant = booleanOf(invisible.value);
      // The server only ever saw booleans and the context; the rest is a condition on the record, as 17.0 means it.
      if (constant === false || (constant === undefined && !/^(not )?context\b/.test(invisible.value.trim())))
        return;
      context.report({
        at: invisible,
        message: 'invisible on a column no longer hides the column.',
        fix: {
          title: 'Say column_invisible',
          safe: true,
          edits: [
            {
              start: invisible.start,
              end: invisible.end,
              text: attributeSource('column_invisible', invisible.value),
            },
          ],
        },
      });
    },
  },
});

function arch(body: string) {
  return {
    'views/book.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml">${body}</field></record></odoo>\n`,
  };
}

function list(body: string) {
  return arch(`<tree>${body}</tree>`);
}

function form(body: string) {
  return arch(`<form>${body}</form>`);
}
