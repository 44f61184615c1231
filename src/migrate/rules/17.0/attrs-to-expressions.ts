import type { ArchContext, XmlContext } from '../../../audit/rule.ts';
import type { XmlAttribute, XmlElement } from '../../../source/xml/tree.ts';
import { attributeOf, attributeSource, blanksBefore, withBlanksBefore } from '../../expression/attribute.ts';
import type { Condition } from '../../expression/domain.ts';
import { booleanOf, type Modifier, modifiersOf, Unreadable } from '../../expression/modifiers.ts';
import { NotExpressible, renderCondition } from '../../expression/render.ts';
import { defineMigration } from '../../rule.ts';
import { isColumn } from '../../views/view-place.ts';

const PLAIN = ['invisible', 'readonly', 'required', 'column_invisible'] as const;
const MODIFIERS_OF_A_VIEW = /^\s*\{\s*['"](invisible|column_invisible|readonly|required)['"]\s*:/;

export default defineMigration({
  id: 'attrs-to-expressions',
  to: '17.0',
  breaks: 'error',
  summary: 'attrs and states become one Python expression for each attribute',
  why: 'Since 17.0 a view with attrs or states is refused: a modifier is an attribute of its own, whose value the browser evaluates.',
  link: 'https://github.com/odoo/odoo/pull/104741',
  cases: [
    view(
      `<field name="name" attrs="{'invisible': [('date', '&lt;', '2020-01-01'), ('pages', '&lt;', 3)]}"/>`,
      `<field name="name" invisible="date and date &lt; '2020-01-01' and pages &lt; 3"/>`,
    ),
    view(
      `<field name="name" attrs="{'invisible': ['!', ('date', '&lt;=', '2020-01-01')]}"/>`,
      `<field name="name" invisible="not (date and date &lt;= '2020-01-01')"/>`,
    ),
    view(
      `<field name="name" attrs="{'invisible': [('state', '!=', 'draft')]}"/>`,
      `<field name="name" invisible="state != 'draft'"/>`,
    ),
    view(
      `<field name="name" attrs="{'readonly': [('state', 'in', ['done', 'cancel'])], 'required': [('active', '=', True)]}"/>`,
      `<field name="name" readonly="state in ['done', 'cancel']" required="active"/>`,
    ),
    view(
      `<button name="go" states="draft,sent"/>`,
      `<button name="go" invisible="state not in ['draft', 'sent']"/>`,
    ),
    view(`<button name="go" states="" string="Go"/>`, `<button name="go" string="Go"/>`),
    view(
      `<button name="go" states="done" attrs="{'invisible': ['|', ('active', '=', False)]}"/>`,
      `<button name="go" invisible="not active or state != 'done'"/>`,
    ),
    view(
      `<field name="name" invisible="1" attrs="{'invisible': [('active', '=', True)]}"/>`,
      `<field name="name" invisible="1"/>`,
    ),
    view(`<field name="name" attrs="{'invisible': []}"/>`, `<field name="name" invisible="1"/>`),
    view(`<field name="name" attrs="{'readonly': True}"/>`, `<field name="name" readonly="1"/>`),
    view(
      `<field name="name" attrs="{'readonly': False, 'invisible': False}"/>`,
      `<field name="name" readonly="0"/>`,
    ),
    view(
      `<field name="name" attrs="{'invisible': ['!', '|', ('active', '=', True), ('color', '&lt;', 3)]}"/>`,
      `<field name="name" invisible="not (active or color &lt; 3)"/>`,
    ),
    view(
      `<field name="name" attrs="{'invisible': ['|', '&amp;', ('a', '=', 1), ('b', '=', False), ('c', '=', 'x')]}"/>`,
      `<field name="name" invisible="a == 1 and not b or c == 'x'"/>`,
    ),
    view(
      `<field name="name" invisible="context.get('hide')" attrs="{'invisible': [('active', '=', True)]}"/>`,
      `<field name="name" invisible="context.get('hide') or active"/>`,
    ),
    view(
      `<field name="name" attrs="{'invisible': [('kind_id', '=', %(base.main_company)d)]}"/>`,
      `<field name="name" invisible="kind_id == %(base.main_company)d"/>`,
    ),
    {
      before: piece(`<button name="go" attrs="{'invisible': [('ready', '=', False)]}"/>`),
      after: piece(`<button name="go" invisible="not ready"/>`),
    },
    {
      before: arch(`<field name="name" attrs="{'invisible': [('kind_id', 'child_of', 3)]}"/>`),
      todos: 1,
    },
  ],
  noops: [
    arch(`<field name="name" invisible="state == 'draft'"/>`),
    arch(`<widget name="x" options="{'attrs': {'invisible': []}}"/>`),
    { 'static/src/xml/x.xml': `<templates><t t-name="x"><Attrs attrs="props.attrs"/></t></templates>` },
    piece('<div attrs="other"/>'),
    piece(`<div attrs="{'class': kind}"/>`),
    piece('<button name="go" states="draft"/>'),
  ],
  arch: { '*': (element, context) => convert(element, context, isColumn(element, context)) },
  xml: {
    // A piece that code puts into a form: in a page `attrs` means nothing.
    '*'(element, context) {
      if (MODIFIERS_OF_A_VIEW.test(attributeOf(element, 'attrs')?.value ?? '') && isInTemplate(element))
        convert(element, context, false);
    },
  },
});

function isInTemplate(element: XmlElement): boolean {
  for (let up = element.parent; up; up = up.parent) if (up.name === 'template') return true;
  return false;
}

function convert(element: XmlElement, context: XmlContext & Partial<ArchContext>, inList: boolean): void {
  const attrs = attributeOf(element, 'attrs');
  const states = attributeOf(element, 'states');
  const anchor = attrs ?? states;
  if (!anchor) return;
  try {
    const plain = Object.fromEntries(PLAIN.map((name) => [name, attributeOf(element, name)?.value]));
    const wanted = modifiersOf({ attrs: attrs?.value, states: states?.value, plain, inList });
    const text = [...wanted].flatMap(([name, condition]) => written(name, condition, element, context));
    const edits = replaced(element, { anchor, attrs, states, inList, wanted, text }, context.text);
    context.report({
      at: anchor,
      message: 'attrs and states are refused since 17.0.',
      fix: { title: 'Write each modifier as an expression', safe: true, edits },
    });
  } catch (error) {
    if (!(error instanceof Unreadable || error instanceof NotExpressible)) throw error;
    context.report({
      at: anchor,
      about: { kind: 'attribute', name: anchor.name },
      message: `${anchor.name} has to become an expression by hand: ${error.message}. Write the condition in Python, or compute it in a field of the model.`,
      options: [
        { title: 'Write the condition in Python', code: 'invisible="state != \'draft\'"' },
        {
          title: 'Compute it in a field of the model, and name that field',
          code: 'invisible="not show_it"',
        },
      ],
    });
  }
}

/** The attribute for a modifier, unless a plain one of the element says the same already. */
function written(
  name: Modifier,
  condition: Condition,
  element: XmlElement,
  context: XmlContext & Partial<ArchContext>,
): readonly string[] {
  if (condition.kind === 'constant') {
    const own = attributeOf(element, name);
    if (own && booleanOf(own.value) === condition.value) return [];
    // What is hidden by nothing says nothing, but the field itself may be read only or required.
    const says = condition.value || own || name === 'readonly' || name === 'required';
    return says ? [attributeSource(name, condition.value ? '1' : '0')] : [];
  }
  const { modelName } = context;
  const type = (field: string) => (modelName === undefined ? undefined : typeOf(modelName, field, context));
  return [attributeSource(name, renderCondition(condition, type))];
}

function typeOf(model: string, field: string, context: XmlContext): string | undefined {
  return context.model(model).field(field)?.type.toLowerCase();
}

interface Change {
  readonly anchor: XmlAttribute;
  readonly attrs: XmlAttribute | undefined;
  readonly states: XmlAttribute | undefined;
  readonly inList: boolean;
  readonly wanted: ReadonlyMap<Modifier, Condition>;
  readonly text: readonly string[];
}

/** The new attributes in the place of the first old one; the other old ones go. */
function replaced(element: XmlElement, change: Change, source: string) {
  const { anchor, attrs, states, text, wanted, inList } = change;
  const plain = PLAIN.flatMap((name) => attributeOf(element, name) ?? []).filter(({ name, value }) => {
    // A column's own `invisible` is a column_invisible since 17.0; what is not touched stays as it is.
    const key = name === 'invisible' && inList ? 'column_invisible' : name;
    const rewritten = text.some((each) => each.startsWith(`${key}="`));
    const moved = key !== name && booleanOf(value) !== false;
    return wanted.has(key as Modifier) && (rewritten || moved);
  });
  const gone = [...plain, ...(attrs && states ? [states] : [])];
  const blanks = blanksBefore(anchor, source);
  const at = text.length === 0 ? withBlanksBefore(anchor, source) : anchor;
  return [
    { start: at.start, end: at.end, text: text.join(blanks) },
    ...gone.map((attribute) => ({ ...span(withBlanksBefore(attribute, source)), text: '' })),
  ];
}

function span({ start, end }: { start: number; end: number }) {
  return { start, end };
}

function arch(body: string) {
  return {
    'views/book.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><form>${body}</form></field></record></odoo>\n`,
  };
}

function piece(body: string) {
  return { 'views/x.xml': `<odoo><template id="x">${body}</template></odoo>\n` };
}

function view(before: string, after: string) {
  return { before: arch(before), after: arch(after) };
}
