import type { PyNode } from '../../source/python/node.ts';
import type { PythonFile } from '../../source/types.ts';
import { argumentNode, defaultLabel, fieldsOf, labelOf, type PlacedField } from '../python/fields.ts';
import { removeArgument } from '../python/remove-argument.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'attribute-string-redundant',
  aliases: ['W8113', 'field-string-redundant'],
  severity: 'info',
  category: 'maintainability',
  cosmetic: true,
  summary: 'A field has the label that Odoo makes of its name',
  why: 'Odoo makes "Partner" of partner_id and "Due Date" of due_date by itself. A label that says the same is one more text to keep in step when the field is renamed.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#fields',
  bad: [
    `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        name = fields.Char("Name", required=True)
        partner_id = fields.Many2one("res.partner", string="Partner")
        line_ids = fields.One2many("library.line", "loan_id", "Line")
        due_date = fields.Date(
            string="Due Date",
            help="When it comes back",
        )
        state = fields.Selection([("a", "A")], "State")
    `,
    `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        tag_ids = fields.Many2many("library.tag", "loan_tag", "loan_id", "tag_id", "Tag")
    `,
  ],
  good: [
    `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        name = fields.Char("Title")
        vat_id = fields.Char("VAT")
        partner_id = fields.Many2one("res.partner", string="Borrower")
        partner_name = fields.Char("Partner Name", related="partner_id.name")
        kind = fields.Selection([("a", "Kind")])
    `,
    {
      // The field has another label in the module that makes it.
      'models/partner.py': `
        from odoo import fields, models


        class Partner(models.Model):
            _inherit = "res.partner"

            vat = fields.Char("Vat")
      `,
    },
  ],
  python: {
    module(root, context) {
      for (const placed of fieldsOf(context.file)) check(placed, root, context);
    },
  },
});

function check(placed: PlacedField, root: PyNode, context: PythonContext): void {
  const { field, klass } = placed;
  const label = labelOf(field);
  if (!label || typeof label.value !== 'string' || field.kwargs.has('related')) return;
  if (label.value !== defaultLabel(field.name) || label.value === '') return;
  if (relabels(placed, context)) return;
  const call = callOf(field.start, label.node, root);
  if (!call) return;
  const argument = argumentNode(call, label.node);
  // Where the model is not made here, a module that is not known may have given another label.
  const edit = klass.creates && argument ? removeArgument(call, argument, context.text) : undefined;
  context.report({
    at: call,
    message: `Odoo makes the label "${label.value}" of ${field.name} by itself: leave it out.`,
    fix: edit ? { title: 'Remove the label', safe: true, edits: [edit] } : undefined,
  });
}

/** The field is there in another module already, perhaps with another label. */
function relabels({ field, klass }: PlacedField, context: PythonContext): boolean {
  if (klass.creates || klass.model === undefined) return false;
  return context
    .model(klass.model)
    .classes.some(
      ({ module, fields }) => module !== context.module.name && Object.hasOwn(fields, field.name),
    );
}

/** The call of the field: the outermost one of the assignment. */
function callOf(start: number, inside: PyNode, root: PythonFile['root']): PyNode | undefined {
  let node: PyNode | undefined = root;
  while (node && !(node.type === 'call' && node.start >= start)) {
    node = node.children.find((child) => child.start <= inside.start && child.end >= inside.end);
  }
  return node;
}
