import { childOf, type PyNode } from '../../source/python/node.ts';
import type { ClassFact } from '../../source/types.ts';
import { plainText } from '../python/fields.ts';
import { calledBy } from '../python/names.ts';
import { recordsOf, scopeFlow } from '../python/orm.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'no-write-in-compute',
  aliases: ['E8135'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A compute writes records instead of assigning fields',
  why: "write() in a compute saves at once, marks what depends on it as changed, and runs overrides and constraints in the middle of a reading: fields are computed again and again, other users' transactions collide, and a page that is only looked at changes data.",
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#computed-fields',
  bad: [
    `
    from odoo import api, fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total")

        @api.depends("name")
        def _compute_total(self):
            for loan in self:
                loan.write({"total": 1})
    `,
    `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        partner_id = fields.Many2one("res.partner", compute="_compute_partner_id")

        def _compute_partner_id(self):
            self.partner_id = self.env.user.partner_id
            self.partner_id.write({"comment": "lends"})
    `,
  ],
  good: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total", inverse="_inverse_total")

        def _compute_total(self):
            for loan in self:
                loan.update({"total": 1})
            with open("log.txt", "w") as file:
                file.write("computed")
            self._client().write("computed")

        def _inverse_total(self):
            self.write({"name": "A"})
  `,
  calls: ['write'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'write' || !called.object || !context.klass || !context.method) return;
      if (!computes(context.klass, context.text).has(context.method.name)) return;
      if (!isRecords(called.object, context)) return;
      const own = isOwn(called.object, context);
      context.report({
        at: node,
        severity: own ? 'high' : 'medium',
        message: own
          ? `${context.method.name} writes the records that it computes, which saves and computes them again: assign the fields, record.field = value.`
          : `${context.method.name} writes records while a field is read: leave that to a method that users or other methods call.`,
        fix: own
          ? {
              title: 'Use update()',
              safe: false,
              edits: [{ ...called.nameSpan, text: 'update' }],
            }
          : undefined,
      });
    },
  },
});

const known = new WeakMap<ClassFact, ReadonlySet<string>>();

/** Names of the methods that compute a field of the class. */
function computes(klass: ClassFact, text: string): ReadonlySet<string> {
  const cached = known.get(klass);
  if (cached) return cached;
  const names = new Set<string>();
  for (const { kwargs } of klass.fields) {
    const value = kwargs.get('compute');
    const name =
      value &&
      (plainText(value, text) ?? (value.node.type === 'identifier' && text.slice(value.start, value.end)));
    if (name) names.add(name);
  }
  known.set(klass, names);
  return names;
}

const SAME = /^(browse|copy|create|exists|filtered|mapped|search|sorted|sudo|with_\w+)$/;

/** Also where the model is not known: what a relational field's name or a method of recordsets gives. */
function isRecords(node: PyNode, context: PythonContext): boolean {
  if (recordsOf(node, context)) return true;
  if (node.type === 'attribute') {
    const [object, name] = [childOf(node, 'object'), childOf(node, 'attribute')];
    return Boolean(object && name && /_ids?$/.test(context.slice(name)) && isRecords(object, context));
  }
  const called = node.type === 'call' ? calledBy(node, context) : undefined;
  return Boolean(called?.object && SAME.test(called.name) && isRecords(called.object, context));
}

/** `self`, and the records that a loop takes from it. */
function isOwn(node: PyNode, context: PythonContext): boolean {
  if (node.type !== 'identifier') return false;
  const name = context.slice(node);
  if (name === 'self') return true;
  const bound = scopeFlow(context).reaching(name, node.start);
  return bound.some(
    ({ how, value }) => how === 'item' && value !== undefined && context.slice(value) === 'self',
  );
}
