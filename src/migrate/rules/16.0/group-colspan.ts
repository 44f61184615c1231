import type { ArchContext } from '../../../audit/rule.ts';
import { attributeValue, elementsOf } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { partnerForm } from '../../cases/view.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'group-colspan',
  to: '16.0',
  breaks: 'silent',
  summary: 'A field without a label that has a row of a group to itself spans both columns',
  why: 'Groups are grids since 16.0: a field with nolabel="1" stands in the first column, which is as narrow as the labels, where the table of 15.0 gave it the whole row.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/web/static/src/views/form/form_compiler.js',
  cases: [
    { before: partnerForm('<group><field name="child_ids" nolabel="1"/></group>'), todos: 1 },
    {
      before: partnerForm(
        '<group string="Lines"><field name="name" invisible="1"/><field name="child_ids" nolabel="1"><tree/></field></group>',
      ),
      todos: 1,
    },
    {
      before: partnerForm(
        '<group><field name="name"/><field name="comment" nolabel="1"/><field name="lang"/></group>',
      ),
      todos: 1,
    },
  ],
  noops: [
    partnerForm('<group><field name="child_ids" nolabel="1" colspan="2"/></group>'),
    partnerForm('<group><field name="child_ids" nolabel="1" colspan="4"/></group>'),
    partnerForm('<group><label for="comment"/><field name="comment" nolabel="1"/></group>'),
    partnerForm('<group><field name="comment" nolabel="1"/><field name="child_ids" nolabel="1"/></group>'),
    partnerForm('<group><field name="child_ids"/></group>'),
    partnerForm('<group col="4"><field name="child_ids" nolabel="1"/></group>'),
    partnerForm('<group><group><field name="name"/></group><field name="child_ids" nolabel="1"/></group>'),
    partnerForm('<field name="child_ids" nolabel="1"/>'),
    partnerForm('<group><field name="child_ids" nolabel="1" invisible="1"/></group>'),
    partnerForm('<group><field name="comment" nolabel="1"/><button name="x" type="object"/></group>'),
    partnerForm('<group><field name="comment" nolabel="1" position="after"/></group>'),
    partnerForm('<group><field name="name" nolabel="1"/></group>'),
    partnerForm('<group><field name="category_id" nolabel="1" widget="many2many_tags"/></group>'),
  ],
  arch: {
    group(element, context) {
      const columns = attributeValue(element, 'col');
      const children = elementsOf(element);
      // A group of groups lays out the groups.
      if ((columns ?? '2') !== '2' || children.some(({ name }) => name === 'group')) return;
      if (attributeValue(element, 'position') !== undefined) return;
      for (const row of rowsOf(children)) {
        const [field, ...more] = row;
        if (field?.name !== 'field' || more.length > 0 || attributeValue(field, 'nolabel') !== '1') continue;
        if (attributeValue(field, 'position') !== undefined) continue;
        if (attributeValue(field, 'colspan') !== undefined || !isWide(field, context)) continue;
        context.report({
          at: field.tag,
          message:
            'Since 16.0 a field without a label is as narrow as the labels: give it colspan="2", and it has the row to itself.',
          options: [
            { title: 'Give it the row to itself', code: 'colspan="2"' },
            { title: 'Leave it as narrow as the labels, where that is meant' },
          ],
        });
      }
    },
  },
});

/** A list or a long text, which nobody can read in a narrow column. */
function isWide(field: XmlElement, context: ArchContext): boolean {
  const name = attributeValue(field, 'name');
  if (context.modelName === undefined || name === undefined) return false;
  const type = context.model(context.modelName).field(name)?.type ?? '';
  const widget = attributeValue(field, 'widget') ?? '';
  return /^(One2many|Many2many|Text|Html)$/.test(type) && !/tags|checkboxes|binary/.test(widget);
}

/** What stands in one row each, of two columns: a field with its label fills one. */
function rowsOf(children: readonly XmlElement[]): XmlElement[][] {
  const rows: XmlElement[][] = [];
  let used = 2;
  for (const child of children) {
    if (child.name === 'newline' || child.name === 'separator') {
      used = 2;
      continue;
    }
    // Nobody sees it, on whichever row it is.
    if (/^(1|True)$/i.test(attributeValue(child, 'invisible') ?? '')) continue;
    const labelled = child.name === 'field' && attributeValue(child, 'nolabel') !== '1';
    const span = Number(attributeValue(child, 'colspan') ?? (labelled ? 2 : 1));
    if (used + span > 2) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(child);
    used += span;
  }
  return rows;
}
