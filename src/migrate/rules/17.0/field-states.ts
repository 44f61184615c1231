import type { ModuleContext } from '../../../audit/rule.ts';
import { comodelOf } from '../../../source/model-index.ts';
import { childOf } from '../../../source/python/node.ts';
import type { FieldFact, PythonFile, SourceFile } from '../../../source/types.ts';
import { attributeValue, elementsOf, walkElements } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { attributeOf, attributeSource, blanksBefore } from '../../expression/attribute.ts';
import { booleanOf, type Modifier } from '../../expression/modifiers.ts';
import { renderCondition } from '../../expression/render.ts';
import { wholeLines, withBlankLinesBefore, withoutArguments } from '../../python/edits.ts';
import {
  conditionsOf,
  PURCHASE_ORDER,
  SALE_ORDER,
  SALE_STATES,
  unusedStates,
} from '../../python/states-of.ts';
import { dropUnusedImports } from '../../python/unused-import.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'field-states',
  to: '17.0',
  breaks: 'silent',
  summary: 'states of a field in Python become readonly, required or invisible in its views',
  why: 'Since 17.0 the keyword states of a field is not known: the log warns, and the field is always or never readonly.',
  link: 'https://github.com/odoo/odoo/pull/104741',
  cases: [
    {
      before: example(
        `name = fields.Char(readonly=True, states={"draft": [("readonly", False)]})`,
        `<field name="name"/>`,
      ),
      after: example(`name = fields.Char()`, `<field name="name" readonly="state != 'draft'"/>`),
    },
    {
      before: example(
        `name = fields.Char(required=True, states={"done": [("readonly", True)], "cancel": [("readonly", True)]})`,
        `<field name="name" string="Title"/>`,
      ),
      after: example(
        `name = fields.Char(required=True)`,
        `<field name="name" string="Title" readonly="state in ['done', 'cancel']"/>`,
      ),
    },
    {
      before: example(
        `name = fields.Char(states={"draft": [("required", True), ("readonly", False)]}, readonly=True)`,
        `<field name="name"/>`,
      ),
      after: example(
        `name = fields.Char()`,
        `<field name="name" readonly="state != 'draft'" required="state == 'draft'"/>`,
      ),
    },
    {
      before: example(
        `name = fields.Char(readonly=True, states={"draft": [("readonly", False)]})`,
        `<field name="name" readonly="1"/>`,
      ),
      after: example(`name = fields.Char()`, `<field name="name" readonly="1"/>`),
    },
    {
      before: example(
        `name = fields.Char(readonly=True, states=OPEN, size=5)`,
        `<field name="name"/>`,
        'OPEN = {"draft": [("readonly", False)], "sent": [("readonly", "False")]}\n',
      ),
      after: example(
        `name = fields.Char(size=5)`,
        `<field name="name" readonly="state not in ['draft', 'sent']"/>`,
      ),
    },
    {
      before: extension(
        `name = fields.Char(states=LOCKED_FIELD_STATES)`,
        'from odoo.addons.sale.models.sale_order import LOCKED_FIELD_STATES\n',
      ),
      after: extension(`name = fields.Char()`),
    },
    {
      before: purchase(
        `name = fields.Char(states=PurchaseOrder.READONLY_STATES)

    def write(self, vals):
        return super(PurchaseOrder, self).write(vals)`,
        'from odoo.addons.purchase.models.purchase import PurchaseOrder\n',
      ),
      after: purchase(`name = fields.Char()

    def write(self, vals):
        return super(PurchaseOrder, self).write(vals)`),
    },
    {
      before: example(
        `name = fields.Char(states=READONLY_FIELD_STATES)`,
        `<field name="name"/>`,
        '',
        'from odoo.addons.sale.models.sale_order import READONLY_FIELD_STATES\n',
      ),
      todos: 1,
    },
    {
      before: example(
        `name = fields.Char(states=CLOSED)`,
        `<field name="name"/>`,
        'CLOSED = {state: [("readonly", True)] for state in {"done", "cancel"}}\n',
      ),
      after: example(`name = fields.Char()`, `<field name="name" readonly="state in ['done', 'cancel']"/>`),
    },
    {
      before: extension(`name = fields.Char(readonly=True, states={"draft": [("readonly", False)]})`),
      after: extension(`name = fields.Char(readonly=True)`),
    },
    {
      before: example(`name = fields.Char(states=STATES)`, `<field name="name"/>`),
      todos: 1,
    },
  ],
  noops: [
    example(`name = fields.Char(readonly=True)`, `<field name="name"/>`),
    example(`name = fields.Char(readonly=True)`, `<field name="name" readonly="state != 'draft'"/>`),
    'OPEN = {"draft": [("readonly", False)]}\n\n\ndef states():\n    return OPEN\n',
    'OPEN = {"draft": ["readonly", False]}\n',
    // The class of Odoo is still read.
    purchase(
      'states = PurchaseOrder.other',
      'from odoo.addons.purchase.models.purchase import PurchaseOrder\n',
    ),
    'OPEN = {}\n',
    example(`name = fields.Char(help="states={}")`, `<field name="name"/>`),
    `
      def states(self):
          return dict(states={"draft": [("readonly", False)]})
    `,
  ],
  python: {
    import_from_statement(node, context) {
      dropUnusedImports(SALE_ORDER, SALE_STATES, '17.0')(node, context);
      dropUnusedImports(PURCHASE_ORDER, new Set(['PurchaseOrder']), '17.0')(node, context);
    },
  },
  check(context) {
    for (const [model, facts] of context.index.models) {
      for (const { file, fact } of facts.classes) {
        for (const field of fact.fields) {
          if (field.kwargs.has('states')) migrateField(model, field, { file, own: fact.creates }, context);
        }
      }
    }
    for (const file of context.module.python) {
      for (const statement of unusedStates(file, context.module)) {
        context.report({
          source: file.source,
          at: statement,
          message: 'No field has states since 17.0, and nothing uses these.',
          fix: {
            title: 'Take them away',
            safe: false,
            edits: [withBlankLinesBefore(wholeLines(statement, file.source.text), file.source.text)],
          },
        });
      }
    }
  },
});

function migrateField(
  model: string,
  field: FieldFact,
  { file, own }: { readonly file: PythonFile; readonly own: boolean },
  context: ModuleContext,
): void {
  const conditions = conditionsOf(field, file, own);
  const states = field.kwargs.get('states');
  if (!conditions) {
    context.report({
      source: file.source,
      at: states,
      message: `The states of ${field.name} are not a literal: say in each view when the field is readonly, required or invisible, then take states away.`,
      options: [
        {
          title: 'Say in each view when the field is readonly, and take states away',
          code: `<field name="${field.name}" readonly="state != 'draft'"/>`,
        },
        { title: 'Refuse the change in write() or in a constraint, when code must not make it either' },
      ],
    });
    return;
  }
  const open = occurrences(model, field.name, context).flatMap(({ element, source }) => {
    const missing = [...conditions].filter(([modifier]) => !isSaid(element, modifier));
    return missing.length === 0 ? [] : [{ element, source, missing }];
  });
  for (const { element, source, missing } of open) {
    // Another rule is about to turn attrs into attributes: these come after it.
    if (attributeOf(element, 'attrs') || attributeOf(element, 'states')) continue;
    const last = element.attributes.at(-1);
    if (!last) continue;
    const blanks = blanksBefore(last, source.text);
    const text = missing.map(
      ([modifier, condition]) =>
        blanks +
        attributeSource(
          modifier,
          renderCondition(condition, () => undefined),
        ),
    );
    context.report({
      source,
      at: element.tag,
      message: `When ${field.name} is readonly, required or invisible is said by its views since 17.0.`,
      fix: {
        title: 'Say it in the view',
        safe: true,
        edits: [{ start: last.end, end: last.end, text: text.join('') }],
      },
    });
  }
  // What Python says is needed until every view has it.
  if (open.length === 0) removeStates(field, file, { own, opens: conditions.has('readonly') }, context);
}

function removeStates(
  field: FieldFact,
  file: PythonFile,
  { own, opens }: { readonly own: boolean; readonly opens: boolean },
  context: ModuleContext,
): void {
  const { text } = file.source;
  const call = callOf(field, file);
  const list = call && childOf(call, 'arguments');
  if (!list) return;
  const named = (name: string) =>
    list.children.filter(
      ({ type, start }) =>
        type === 'keyword_argument' && new RegExp(`^${name}\\s*=`).test(text.slice(start, start + 20)),
    );
  const states = named('states');
  if (states.length === 0) return;
  // Where a state opened the field, its views say when it is closed. Of a model of others they are not all known.
  const opened = own && field.kwargs.get('readonly')?.value === true && opens ? named('readonly') : [];
  context.report({
    source: file.source,
    at: field,
    message: `${field.name} has states, which no field has since 17.0.`,
    fix: {
      title: opened.length > 0 ? 'Take readonly and states away' : 'Take states away',
      safe: false,
      edits: withoutArguments(list, [...opened, ...states], text),
    },
  });
}

function callOf({ start, end }: FieldFact, { root }: PythonFile) {
  let node: typeof root | undefined = root;
  while (node && !(node.type === 'assignment' && node.start === start && node.end === end)) {
    node = node.children.find((child) => child.start <= start && child.end >= end);
  }
  return node && childOf(node, 'right');
}

/** Elements of this module's views that show the field for somebody to edit. */
function occurrences(
  model: string,
  name: string,
  context: ModuleContext,
): { element: XmlElement; source: SourceFile }[] {
  return context.index.views.flatMap(({ roots, source, ...view }) =>
    roots.flatMap((root) =>
      fieldsBelow(root, view.model, context)
        .filter(
          ({ element, of }) => of === model && attributeValue(element, 'name') === name && isEdited(element),
        )
        .map(({ element }) => ({ element, source })),
    ),
  );
}

function fieldsBelow(
  element: XmlElement,
  model: string | undefined,
  context: ModuleContext,
): { element: XmlElement; of: string | undefined }[] {
  const own = element.name === 'field' && model !== undefined ? [{ element, of: model }] : [];
  const name = attributeValue(element, 'name') ?? '';
  const fact = model === undefined ? undefined : context.index.models.get(model)?.field(name)?.fact;
  const inner =
    element.name !== 'field' || model === undefined
      ? model
      : ((fact && comodelOf(fact)) ?? context.model(model).field(name)?.comodel);
  return [...own, ...elementsOf(element).flatMap((child) => fieldsBelow(child, inner, context))];
}

/** In a form, or in a list that is edited in place; and neither hidden nor a node that only marks a place. */
function isEdited(element: XmlElement): boolean {
  const position = attributeValue(element, 'position');
  if (position !== undefined && position !== 'inside') return false;
  const hidden = ['invisible', 'column_invisible'].some(
    (key) => booleanOf(attributeValue(element, key) ?? '') === true,
  );
  if (hidden) return false;
  for (let up = element.parent; up; up = up.parent) {
    if (/^(tree|list)$/.test(up.name)) return attributeValue(up, 'editable') !== undefined && hasState(up);
    if (/^(search|kanban|graph|pivot|calendar|activity)$/.test(up.name)) return false;
    if (up.name === 'form') return hasState(up);
    if (up.name === 'field' && attributeValue(up, 'name') === 'arch') return true;
  }
  return true;
}

/** The expression needs the field of the state in the same view. */
function hasState(view: XmlElement): boolean {
  for (const element of walkElements(view)) {
    if (element.name === 'field' && attributeValue(element, 'name') === 'state') return true;
  }
  return false;
}

function isSaid(element: XmlElement, modifier: Modifier): boolean {
  if (attributeOf(element, modifier)) return true;
  return (attributeOf(element, 'attrs')?.value ?? '').includes(modifier);
}

function extension(field: string, imports = '') {
  return {
    'models/example.py': `${imports}from odoo import fields, models


class Order(models.Model):
    _inherit = "sale.order"

    ${field}
`,
  };
}

function purchase(body: string, imports = '') {
  return {
    'models/example.py': `${imports}from odoo import fields, models


class PurchaseOrder(models.Model):
    _inherit = "purchase.order"

    ${body}
`,
  };
}

function example(field: string, view: string, constant = '', imports = '') {
  return {
    'models/__init__.py': 'from . import book\n',
    '__init__.py': 'from . import models\n',
    'models/book.py': `${imports}from odoo import fields, models
${constant && `\n${constant}`}

class Book(models.Model):
    _name = "example.book"
    _description = "Book"

    state = fields.Selection([("draft", "Draft"), ("done", "Done"), ("cancel", "Cancelled")])
    ${field}
`,
    'views/book.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">example.book</field><field name="arch" type="xml"><form><field name="state"/>${view}</form></field></record></odoo>\n`,
  };
}
