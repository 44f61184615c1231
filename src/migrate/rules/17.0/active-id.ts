import type { ArchContext } from '../../../audit/rule.ts';
import { walkElements } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';
import { modelAt } from '../../views/spec-model.ts';
import { viewKindAt } from '../../views/view-place.ts';

/** Texts in quotes are keys and names of contexts, and stay. */
const TEXT_OR_NAME =
  /'(?:\\.|[^'\\])*'|&quot;.*?&quot;|"(?:\\.|[^"\\])*"|(?<![\w.])active_(?:id|model)(?!\w)/g;

export default defineMigration({
  id: 'active-id',
  to: '17.0',
  breaks: 'deprecation',
  summary: 'active_id in the contexts and domains of a form or a card is id, and active_model its model',
  why: 'Since 17.0 active_id is not among what an expression of a view may use, and the log warns of it: the record of a form is id. Of active_model it does not warn: the form does not load.',
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
    view(
      `<form><field name="line_ids" domain="[('model_id', '=', active_model), ('active_model', '=', 1)]"/></form>`,
      `<form><field name="line_ids" domain="[('model_id', '=', 'example.book'), ('active_model', '=', 1)]"/></form>`,
    ),
    view(
      `<kanban><templates><t t-name="kanban-box"><a type="action" name="f" context="{'default_a': active_id}"/></t></templates></kanban>`,
      `<kanban><templates><t t-name="kanban-box"><a type="action" name="f" context="{'default_a': id}"/></t></templates></kanban>`,
    ),
    {
      before: extension('<button class="oe_stat_button" name="f" context="{\'default_a\': active_id}"/>'),
      after: extension('<button class="oe_stat_button" name="f" context="{\'default_a\': id}"/>'),
    },
  ],
  noops: [
    extension('<button name="f" context="{\'default_a\': active_id}"/>'),
    file(
      `<kanban><templates><t t-name="kanban-box"><a type="action" context="{'active_id': id}"/></t></templates></kanban>`,
    ),
    file(`<form><field name="a" domain="[('a', '=', context.get('active_model'))]"/></form>`),
    file(`<form><field name="a" domain="[('a', '=', parent.active_model)]"/></form>`),
    file(`<form><field name="active_model"/><field name="a" domain="[('a', '=', active_model)]"/></form>`),
    file(`<search><field name="a" domain="[('a', '=', active_model)]"/></search>`),
    file(`<form><field name="line_ids" context="{'default_a': id}"/></form>`),
    file(`<form><field name="a" context="{'key': context.get('active_id')}"/></form>`),
    file(`<form><field name="a" context="{'key': 'it\\'s active_id'}"/></form>`),
    file(`<form><field name="a" context="{'active_id_x': my_active_id, 'b': parent.active_id}"/></form>`),
    file(`<tree><header><button name="f" type="object" context="{'a': active_id}"/></header></tree>`),
    file(`<form><field name="a"><tree><field name="b" context="{'a': active_id}"/></tree></field></form>`),
    file(`<search><filter name="a" context="{'a': active_id}" domain="[]"/></search>`),
  ],
  arch: { a: look, button: look, field: look },
});

function look(element: XmlElement, context: ArchContext): void {
  for (const name of ['context', 'domain']) {
    const attribute = attributeOf(element, name);
    if (!attribute || !/active_(id|model)/.test(attribute.value)) continue;
    if (!/^(form|kanban)$/.test(viewKindAt(element, context) ?? (isInButtonBox(element) ? 'form' : '')))
      continue;
    const { start, end } = attribute.valueSpan;
    const raw = context.text.slice(start, end);
    const used = [...raw.matchAll(TEXT_OR_NAME)];
    const model = modelText(element, context, context.text[end]);
    const edits = used.flatMap(({ index, 0: found }) => {
      const text = found === 'active_id' ? 'id' : found === 'active_model' ? model : undefined;
      return text === undefined ? [] : [{ start: start + index, end: start + index + found.length, text }];
    });
    const [first] = edits;
    if (!first) continue;
    const [old, now] = first.text === 'id' ? ['active_id', 'id'] : ['active_model', 'the name of the model'];
    context.report({
      at: attribute,
      message: `${old} is ${now} in the expressions of forms and cards since 17.0.`,
      fix: { title: `Write ${now}`, safe: true, edits },
    });
  }
}

/** Only forms have these, so that it is plain where one stands whose view is not at hand. */
function isInButtonBox(element: XmlElement): boolean {
  return /\boe_stat_button\b/.test(attributeOf(element, 'class')?.value ?? '');
}

/** The model of the form as a text; undefined where that is not known, or has a field of its own of this name. */
function modelText(element: XmlElement, context: ArchContext, quote: string | undefined): string | undefined {
  const model = modelAt(element, context) ?? context.view.model;
  if (model === undefined || isShown(element, 'active_model') || context.model(model).field('active_model'))
    return undefined;
  return quote === "'" ? `"${model}"` : `'${model}'`;
}

/** Some field of the arch has this name. */
function isShown(element: XmlElement, name: string): boolean {
  let root = element;
  while (root.parent && root.parent.name !== 'field') root = root.parent;
  return walkElements(root).some(
    (each) => each.name === 'field' && attributeOf(each, 'name')?.value === name,
  );
}

function view(before: string, after: string) {
  return { before: file(before), after: file(after) };
}

function file(arch: string) {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">example.book</field><field name="arch" type="xml">${arch}</field></record></odoo>\n`,
  };
}

/** An extension whose view says by nothing what it is. */
function extension(inside: string) {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="inherit_id" ref="account.partner_view_buttons"/><field name="arch" type="xml"><button name="a" position="after">${inside}</button></field></record></odoo>\n`,
  };
}
