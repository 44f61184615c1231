import type { ArchContext } from '../../../audit/rule.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';
import { viewKindAt } from '../../views/view-place.ts';

export default defineMigration({
  id: 'active-id',
  to: '17.0',
  breaks: 'deprecation',
  summary: 'active_id in the contexts and domains of a form is id',
  why: 'Since 17.0 active_id is not among what an expression of a view may use, and the log warns of it: the record of a form is id.',
  link: 'https://github.com/odoo/odoo/pull/104741',
  cases: [
    view(
      `<form><button name="f" type="object" context="{'default_book_id': active_id, 'active_id': 1}"/></form>`,
      `<form><button name="f" type="object" context="{'default_book_id': id, 'active_id': 1}"/></form>`,
    ),
    view(
      `<form><field name="line_ids" context="{'default_a': active_id, 'b': [active_id]}" domain="[('a', '=', active_id)]"/></form>`,
      `<form><field name="line_ids" context="{'default_a': id, 'b': [id]}" domain="[('a', '=', id)]"/></form>`,
    ),
  ],
  noops: [
    file(`<form><field name="line_ids" context="{'default_a': id}"/></form>`),
    file(`<form><field name="a" context="{'key': context.get('active_id')}"/></form>`),
    file(`<form><field name="a" context="{'active_id_x': my_active_id, 'b': parent.active_id}"/></form>`),
    file(`<tree><header><button name="f" type="object" context="{'a': active_id}"/></header></tree>`),
    file(`<form><field name="a"><tree><field name="b" context="{'a': active_id}"/></tree></field></form>`),
    file(`<search><filter name="a" context="{'a': active_id}" domain="[]"/></search>`),
  ],
  arch: { button: look, field: look },
});

function look(element: XmlElement, context: ArchContext): void {
  for (const name of ['context', 'domain']) {
    const attribute = attributeOf(element, name);
    if (!attribute?.value.includes('active_id') || viewKindAt(element, context) !== 'form') continue;
    const { start, end } = attribute.valueSpan;
    const raw = context.text.slice(start, end);
    // Texts in quotes are keys and names of contexts, and stay.
    const edits = [...raw.matchAll(/'[^']*'|&quot;.*?&quot;|"[^"]*"|(?<![\w.])active_id(?!\w)/g)]
      .filter(([found]) => found === 'active_id')
      .map(({ index }) => ({ start: start + index, end: start + index + 'active_id'.length, text: 'id' }));
    if (edits.length === 0) continue;
    context.report({
      at: attribute,
      message: 'active_id is id in the expressions of a form since 17.0.',
      fix: { title: 'Write id', safe: true, edits },
    });
  }
}

function view(before: string, after: string) {
  return { before: file(before), after: file(after) };
}

function file(arch: string) {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">example.book</field><field name="arch" type="xml">${arch}</field></record></odoo>\n`,
  };
}
