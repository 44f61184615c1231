import type { ArchContext } from '../../../audit/rule.ts';
import { attributeValue, elementsOf, textOf } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { attributeOf, attributeSource } from '../../expression/attribute.ts';
import { booleanOf } from '../../expression/modifiers.ts';
import { defineMigration } from '../../rule.ts';
import { stepsOf } from '../../views/path-steps.ts';
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
    {
      before: extension(
        'library.book_list',
        `<xpath expr="//field[@name='line_ids']/tree" position="inside"><field name="b" invisible="1"/></xpath>`,
      ),
      after: extension(
        'library.book_list',
        `<xpath expr="//field[@name='line_ids']/tree" position="inside"><field name="b" column_invisible="1"/></xpath>`,
      ),
    },
    {
      before: extension(
        'library.book_list',
        `<field name="a" position="attributes"><attribute name="invisible">1</attribute></field>`,
      ),
      after: extension(
        'library.book_list',
        `<field name="a" position="attributes"><attribute name="column_invisible">1</attribute></field>`,
      ),
    },
    {
      before: extension(
        'library.book_form',
        `<xpath expr="//field[@name='line_ids']/tree//field[@name='b']" position="attributes"><attribute name="invisible">0</attribute></xpath>`,
      ),
      after: extension(
        'library.book_form',
        `<xpath expr="//field[@name='line_ids']/tree//field[@name='b']" position="attributes"><attribute name="column_invisible">0</attribute></xpath>`,
      ),
    },
    // Brackets in brackets, and slashes in them, are no steps.
    {
      before: extension(
        'library.book_form',
        `<xpath expr="//page[field[@name='a/b']]//tree/field[not(../header[@class])]" position="attributes"><attribute name="invisible">1</attribute></xpath>`,
      ),
      after: extension(
        'library.book_form',
        `<xpath expr="//page[field[@name='a/b']]//tree/field[not(../header[@class])]" position="attributes"><attribute name="column_invisible">1</attribute></xpath>`,
      ),
    },
    {
      before: extension(
        'library.book_form',
        `<xpath expr="//tree/button/following-sibling::field[1]" position="attributes"><attribute name="invisible">1</attribute></xpath>`,
      ),
      after: extension(
        'library.book_form',
        `<xpath expr="//tree/button/following-sibling::field[1]" position="attributes"><attribute name="column_invisible">1</attribute></xpath>`,
      ),
    },
  ],
  noops: [
    extension(
      'library.book_form',
      set(`<xpath expr="//field[tree/field[@name='a']]" position="attributes">`, 'xpath', '1'),
    ),
    extension(
      'library.book_form',
      set(`<xpath expr="//tree/field[@name='a']/ancestor::form//field" position="attributes">`, 'xpath', '1'),
    ),
    extension(
      'library.book_form',
      set(`<xpath expr="//tree/field[@name='a'] | //form/field" position="attributes">`, 'xpath', '1'),
    ),
    list(`<header><button name="a" invisible="1"/></header>`),
    list(`<field name="a" invisible="state == 'draft'"/>`),
    list(`<field name="a" invisible="0"/>`),
    list(`<field name="a" column_invisible="1"/>`),
    list(`<field name="a" optional="hide"/>`),
    form('<field name="a" invisible="1"/>'),
    form(`<field name="line_ids"><form><field name="b" invisible="1"/></form></field>`),
    extension(
      'library.book_form',
      `<xpath expr="//field[@name='line_ids']/form" position="inside"><field name="b" invisible="1"/></xpath>`,
    ),
    extension('library.book_form', set(`<field name="a" position="attributes">`, 'field', '1')),
    extension('library.book', set(`<field name="a" position="attributes">`, 'field', '1')),
    extension(
      'library.book_list',
      set(`<field name="a" position="attributes">`, 'field', "state == 'draft'"),
    ),
    // A button may stand in the header, and the list itself is no column.
    extension('library.book_list', set(`<button name="a" position="attributes">`, 'button', '1')),
    extension('library.book_list', set(`<xpath expr="//tree" position="attributes">`, 'xpath', '1')),
    extension(
      'library.book_list',
      `<field name="a" position="attributes"><attribute name="invisible">1</attribute><attribute name="column_invisible">1</attribute></field>`,
    ),
    // It takes away what an attribute said, of which nobody knows here whether it was of the column.
    extension(
      'library.book_list',
      `<field name="a" position="attributes"><attribute name="invisible"/></field>`,
    ),
    { 'views/x.xml': `<odoo><template id="x"><tree><field invisible="1"/></tree></template></odoo>` },
  ],
  arch: {
    '*'(element, context) {
      const invisible = attributeOf(element, 'invisible');
      // attrs and states bring their own rule, which knows this one.
      if (!invisible || attributeOf(element, 'attrs') || attributeOf(element, 'states')) return;
      if (attributeOf(element, 'column_invisible') || !isColumn(element, context)) return;
      if (booleanOf(invisible.value) === false || !isOfColumn(invisible.value)) return;
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
    attribute(element, context) {
      const name = attributeOf(element, 'name');
      const spec = element.parent;
      if (name?.value !== 'invisible' || !spec || !findsColumn(spec, context)) return;
      if (elementsOf(spec).some((each) => attributeValue(each, 'name') === 'column_invisible')) return;
      if (!isOfColumn(textOf(element))) return;
      context.report({
        at: element.tag,
        message: 'invisible on a column no longer hides the column.',
        fix: {
          title: 'Set column_invisible',
          safe: true,
          edits: [{ ...name.valueSpan, text: 'column_invisible' }],
        },
      });
    },
  },
});

/** The server only ever saw booleans and the context; the rest is a condition on the record, as 17.0 means it. */
function isOfColumn(value: string): boolean {
  return booleanOf(value) !== undefined || /^(not )?context\b/.test(value.trim());
}

/** An extension changes attributes of a field in a list. */
function findsColumn(spec: XmlElement, context: ArchContext): boolean {
  if (attributeValue(spec, 'position') !== 'attributes' || !isColumn(spec, context)) return false;
  return spec.name === 'xpath'
    ? stepsOf(attributeValue(spec, 'expr') ?? '').at(-1) === 'field'
    : spec.name === 'field';
}

function arch(body: string) {
  return {
    'views/book.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml">${body}</field></record></odoo>\n`,
  };
}

function extension(inherits: string, body: string) {
  return {
    'views/book.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="inherit_id" ref="${inherits}"/><field name="arch" type="xml"><data>${body}</data></field></record></odoo>\n`,
  };
}

function set(start: string, tag: string, value: string): string {
  return `${start}<attribute name="invisible">${value}</attribute></${tag}>`;
}

function list(body: string) {
  return arch(`<tree>${body}</tree>`);
}

function form(body: string) {
  return arch(`<form>${body}</form>`);
}
