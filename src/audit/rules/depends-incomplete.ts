import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import { computedFields } from '../performance/computes.ts';
import { isRarelyRun } from '../performance/repeated.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'depends-incomplete',
  aliases: ['COR028'],
  severity: 'medium',
  confidence: 'likely',
  category: 'correctness',
  summary: 'A stored compute reads a field that its @api.depends does not name',
  why: 'When that field changes, the stored value is not computed again and stays wrong until something else touches the record. Lists, filters and reports then show what was true some day.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.depends',
  bad: `
    from odoo import api, fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        pages = fields.Integer()
        price = fields.Float()
        total = fields.Float(compute="_compute_total", store=True)

        @api.depends("pages")
        def _compute_total(self):
            for book in self:
                book.total = book.pages * book.price
  `,
  good: [
    `
    from odoo import api, fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        name = fields.Char(readonly=True)
        pages = fields.Integer()
        price = fields.Float()
        partner_id = fields.Many2one("res.partner")
        total = fields.Float(compute="_compute_total", store=True)
        other = fields.Float(compute="_compute_other", store=True)
        label = fields.Char(compute="_compute_label")

        @api.depends("pages", "price", "partner_id.name")
        def _compute_total(self):
            for book in self:
                book.total = book.pages * book.price if book.partner_id.name and book.id else 0

        @api.depends(lambda self: self._fields_of_total())
        def _compute_other(self):
            for book in self:
                book.other = book.pages

        @api.depends("pages")
        def _compute_label(self):
            for book in self:
                book.label = book.name
    `,
    `
    from odoo import api, fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        pages = fields.Integer()
        state = fields.Selection([("a", "A")])
        total = fields.Float(compute="_compute_total", store=True, readonly=False)

        @api.depends("pages")
        def _compute_total(self):
            for book in self:
                if book.state == "a":
                    book.total = book.pages
    `,
  ],
  check(context) {
    for (const { classes, model } of context.index.models.values()) {
      for (const { file, fact } of classes) {
        if (fact.kind !== 'model' || isRarelyRun(file.source.path)) continue;
        for (const [name, fields] of computedFields(fact)) {
          const stored = fields.find(
            ({ kwargs }) => kwargs.get('store')?.value === true && !kwargs.has('readonly'),
          );
          const method = stored && fact.methods.findLast((each) => each.name === name);
          if (!method || fields.some(({ kwargs }) => kwargs.has('depends'))) continue;
          // Another class may add to what it depends on.
          if (context.model(model).classes.filter(({ methods }) => Object.hasOwn(methods, name)).length > 1)
            continue;
          const decorators = method.decorators.filter((each) => /(^|\.)depends$/.test(each.name));
          const paths = decorators.flatMap(({ args }) => args.map(({ value }) => value));
          if (paths.length === 0 || !paths.every((path) => typeof path === 'string')) continue;
          const named = new Set(
            paths.flatMap((path) => (typeof path === 'string' ? [path.split('.')[0]] : [])),
          );
          const own = new Set(fields.map((field) => field.name));
          const node = nodeOf(file.root, method.start);
          for (const [field, at] of node ? readIn(node, file.source.text) : []) {
            const known = fact.fields.find((each) => each.name === field);
            // Only what this class declares, can be edited, and is not computed along with it.
            if (
              !known ||
              named.has(field) ||
              own.has(field) ||
              known.kwargs.has('compute') ||
              known.kwargs.has('related')
            )
              continue;
            if (known.kwargs.get('readonly')?.value === true && known.kwargs.has('default')) continue;
            context.report({
              source: file.source,
              at,
              model,
              message: `${stored?.name} is stored and reads ${field}, which @api.depends does not name: it keeps its old value when ${field} changes. Add "${field}" to @api.depends.`,
            });
          }
        }
      }
    }
  },
});

function nodeOf(root: PyNode, start: number): PyNode | undefined {
  let node: PyNode | undefined = root;
  while (node && !(node.type === 'function_definition' && node.start === start)) {
    node = node.children.find((child) => child.start <= start && child.end > start);
  }
  return node;
}

/** Fields that are read from the records of `for x in self`, each with its first place. */
function readIn(fn: PyNode, text: string): Map<string, PyNode> {
  const records = new Set<string>();
  for (const node of walk(fn)) {
    if (node.type !== 'for_statement') continue;
    const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
    if (left?.type === 'identifier' && right && text.slice(right.start, right.end) === 'self')
      records.add(text.slice(left.start, left.end));
  }
  const found = new Map<string, PyNode>();
  const assigned = new Set<PyNode>();
  for (const node of walk(fn)) {
    if (node.type === 'assignment') {
      const left = childOf(node, 'left');
      if (left) assigned.add(left);
    }
    if (node.type === 'call') {
      const called = childOf(node, 'function');
      if (called) assigned.add(called);
    }
    if (node.type !== 'attribute' || assigned.has(node)) continue;
    const [object, name] = [childOf(node, 'object'), childOf(node, 'attribute')];
    if (object?.type !== 'identifier' || !name || !records.has(text.slice(object.start, object.end)))
      continue;
    const field = text.slice(name.start, name.end);
    if (!found.has(field)) found.set(field, node);
  }
  return found;
}
