import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { ClassFact, FieldFact } from '../../source/types.ts';
import { gapsOf } from '../computes/assignments.ts';
import { computedFields } from '../performance/computes.ts';
import { isRarelyRun } from '../performance/repeated.ts';
import type { PythonContext } from '../rule.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'compute-not-assigned',
  aliases: ['COR029', 'OLS03019'],
  severity: 'high',
  category: 'correctness',
  summary: 'A compute that leaves a field without a value on some way through it',
  why: 'A field that is not stored must get a value for every record each time it is computed. Where a condition or an early return leaves it out, whoever reads the field gets "Compute method failed to assign", which takes the whole view down.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#computed-fields',
  bad: [
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        is_big = fields.Boolean(compute="_compute_is_big")

        @api.depends("color")
        def _compute_is_big(self):
            for partner in self:
                if partner.color > 5:
                    partner.is_big = True
    `,
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        is_big = fields.Boolean(compute="_compute_is_big")
        size_note = fields.Char(compute="_compute_is_big", store=True)

        @api.depends("color")
        def _compute_is_big(self):
            for partner in self:
                partner.is_big = partner.color > 5
    `,
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        is_big = fields.Boolean(compute="_compute_is_big")

        @api.depends("color")
        def _compute_is_big(self):
            if not self.env.user.has_group("base.group_system"):
                return
            for partner in self:
                if not partner.color:
                    continue
                partner.is_big = True
    `,
  ],
  good: [
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        is_big = fields.Boolean(compute="_compute_is_big")
        other = fields.Boolean(compute="_compute_is_big")

        @api.depends("color")
        def _compute_is_big(self):
            if not self:
                return
            self.other = False
            for partner in self.with_context(x=1):
                if partner.color > 5:
                    partner.is_big = partner.other = True
                elif partner.color < 0:
                    raise ValueError("x")
                else:
                    partner.is_big = False
    `,
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        is_big = fields.Boolean(compute="_compute_is_big")
        size = fields.Integer(compute="_compute_size")
        kept = fields.Integer(compute="_compute_kept", store=True, readonly=False)
        note = fields.Char(compute="_compute_note")

        @api.depends("color")
        def _compute_is_big(self):
            big = self.filtered(lambda p: p.color > 5)
            big.is_big = True
            (self - big).is_big = False

        @api.depends("color")
        def _compute_size(self):
            for partner in self:
                partner._set_size()

        @api.depends("color")
        def _compute_kept(self):
            for partner in self:
                if partner.color:
                    partner.kept = partner.color

        @api.depends("color")
        def _compute_note(self):
            for partner in self:
                partner.update({"note": "x"})

        def _set_size(self):
            self.size = 1
    `,
    `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        label = fields.Char(compute="_compute_label")
        code = fields.Char(compute="_compute_code")
        kind = fields.Char(compute="_compute_kind")
        place = fields.Integer(compute="_compute_place")

        @api.depends("color")
        def _compute_label(self):
            super()._compute_label()

        @api.depends("color")
        def _compute_code(self):
            for partner in self:
                try:
                    partner.code = str(int(partner.ref))
                except ValueError:
                    partner.code = False

        @api.depends("type")
        def _compute_kind(self):
            for partner in self:
                if partner.type == "contact":
                    partner.kind = "a"
                elif partner.type == "other":
                    partner.kind = "b"
                if not partner.ref:
                    continue
                for child in partner.child_ids:
                    if child.ref:
                        partner.kind = child.ref
                        break
                else:
                    partner.kind = "c"

        @api.depends("parent_id")
        def _compute_place(self):
            for partner in self:
                place = 0
                for sibling in partner.parent_id.child_ids:
                    if sibling == partner:
                        partner.place = place
                        break
                    place += 1
    `,
  ],
  python: {
    class_definition(node, context) {
      const klass = context.file.classes.find(({ start }) => start === node.start);
      if (!klass || klass.kind === 'abstract' || klass.kind === undefined || computedFields(klass).size === 0)
        return;
      if (isRarelyRun(context.file.source.path)) return;
      for (const statement of childOf(node, 'body')?.children ?? []) {
        const method =
          statement.type === 'decorated_definition' ? childOf(statement, 'definition') : statement;
        const name = method?.type === 'function_definition' ? childOf(method, 'name') : undefined;
        if (method && name) checkMethod(method, context.slice(name), klass, context);
      }
    },
  },
});

function checkMethod(node: PyNode, name: string, klass: ClassFact, context: PythonContext): void {
  const fields = fieldsOf(name, klass, context);
  if (!fields) return;
  const gaps = gapsOf(
    node,
    fields.map((field) => field.name),
    context.text,
  );
  // A method of nothing but `return` or `pass` waits for other modules to say what it computes.
  const isStub = parts(childOf(node, 'body') ?? node).every((statement) =>
    /^(return|pass|(["'])[\s\S]*\2)$/.test(context.slice(statement)),
  );
  for (const gap of gaps) {
    // A stored field keeps its value where a way leaves it out, which may be meant; a field that no way assigns is not.
    const stored = fields.find((field) => field.name === gap.field)?.kwargs.has('store') ?? false;
    if (stored && !gap.never) continue;
    context.report({
      at: gap.at,
      model: klass.model,
      severity: isStub ? 'medium' : undefined,
      message: messageFor(gap.field, { ...gap, stored }, name),
    });
  }
}

/** Fields that raise where they are not assigned: not stored, and not to be edited. */
function fieldsOf(name: string, klass: ClassFact, context: PythonContext): readonly FieldFact[] | undefined {
  if (klass.model === undefined) return undefined;
  const all = computedFields(klass).get(name);
  const wanted = all?.filter(({ kwargs, name: field }) => {
    if (kwargs.has('inverse') || kwargs.has('readonly') || kwargs.has('related')) return false;
    if (kwargs.has('store') && kwargs.get('store')?.value !== true) return false;
    // Where another class declares the field too, that one may store it.
    const parts = context
      .model(klass.model ?? '')
      .classes.filter(({ fields }) => Object.hasOwn(fields, field));
    return parts.length <= 1;
  });
  return wanted && wanted.length > 0 ? wanted : undefined;
}

function messageFor(
  field: string,
  { how, never, stored }: { how: string; never: boolean; stored: boolean },
  method: string,
): string {
  const end = 'whoever reads it gets "Compute method failed to assign". ';
  if (never && stored) {
    return `${method}() is to compute ${field} and assigns it nowhere, so it stays empty. Assign it, or take it from the method.`;
  }
  if (never)
    return `${method}() is to compute ${field} and assigns it nowhere: ${end}Assign it, or take it from the method.`;
  const way = how === 'end' ? 'where no condition above holds' : `with this ${how}`;
  return `${field} is left without a value ${way}: ${end}Give it a value first, such as False, or in an else.`;
}
