import type { PythonContext } from '../../../audit/rule.ts';
import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import type { ClassFact } from '../../../source/types.ts';
import { methodsWith } from '../../cases/method.ts';
import { defineMigration } from '../../rule.ts';

const [OLD, NOW] = ['procurement.group', 'stock.rule'];
/** What groups did for all procurements, which rules do now. */
const METHODS =
  /^(Procurement|run|run_scheduler|_run_scheduler_tasks|_get_scheduler_tasks_to_do|_get_rule|_get_rule_domain|_search_rule|_search_rule_for_warehouses|_get_moves_to_assign_domain|_get_orderpoint_domain|_skip_procurement|_get_push_rule|_check_intercomp_location)$/;
const SAME_RECORDS = /^(sudo|with_context|with_company|with_user)$/;

const stock = methodsWith('stock');
const code = (body: string) => stock('stock.picking', 'f(self)', body);

export default defineMigration({
  id: 'procurement-group',
  to: '19.0',
  breaks: 'error',
  summary: 'Procurements are run by stock.rule',
  why: 'There are no procurement groups since 19.0: what ran procurements and looked for their rules is in stock.rule.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/stock/models/stock_rule.py',
  cases: [
    {
      before: code('return self.env["procurement.group"].run([])'),
      after: code('return self.env["stock.rule"].run([])'),
    },
    {
      before: code("self.env['procurement.group'].sudo().with_context(a=1).run_scheduler(True)"),
      after: code("self.env['stock.rule'].sudo().with_context(a=1).run_scheduler(True)"),
    },
    {
      before: code(
        'groups = self.env["procurement.group"]\n        return groups.run([groups.Procurement(1, 2)])',
      ),
      after: code('groups = self.env["stock.rule"]\n        return groups.run([groups.Procurement(1, 2)])'),
    },
    {
      before: stock('procurement.group', 'run(self, procurements)', 'return super().run(procurements)'),
      after: stock('stock.rule', 'run(self, procurements)', 'return super().run(procurements)'),
    },
  ],
  noops: [
    code('return self.env["stock.rule"].run([])'),
    code('return self.env["procurement.group"].create({"name": "A"})'),
    code('groups = self.env["procurement.group"]\n        return groups.run([groups.search([])])'),
    code('return self.env["procurement.group"].browse(1).run([])'),
    code('groups = self.env["procurement.group"]\n        return groups'),
    stock('procurement.group', 'own(self)', 'return super().own()'),
    stock('procurement.group', 'create(self, vals_list)', 'return super().create(vals_list)'),
    {
      '__manifest__.py': '{"name": "Example", "depends": ["stock"]}\n',
      'models/x.py':
        'from odoo import fields, models\n\n\nclass Group(models.Model):\n    _inherit = "procurement.group"\n\n    note = fields.Char()\n\n    def run(self, procurements):\n        return super().run(procurements)\n',
    },
  ],
  python: {
    module(_, context) {
      for (const fact of context.file.classes) {
        const given = fact.attributes.get('_inherit');
        if (!given || !isOfRules(fact, context)) continue;
        write(given.node, context);
      }
    },
    subscript(node, context) {
      if (!/^(self\.)?env\[(['"])procurement\.group\2\]$/.test(context.slice(node))) return;
      const [above] = context.ancestors.slice(-1);
      const isUse = isUsed(context.ancestors, context);
      if (isUse || (above?.type === 'assignment' && isHeld(above, node, context))) write(node, context);
    },
  },
});

function write(node: PyNode, context: PythonContext): void {
  const start = node.start + context.slice(node).indexOf(OLD);
  context.report({
    at: node,
    message: `What ${OLD} did for all procurements, ${NOW} does since 19.0.`,
    fix: { title: `Write ${NOW}`, safe: true, edits: [{ start, end: start + OLD.length, text: NOW }] },
  });
}

/** The class adds to methods that rules have now, and nothing else to groups. */
function isOfRules(fact: ClassFact, { module }: PythonContext): boolean {
  const { kind, inherit, attributes, fields, methods } = fact;
  if (kind === undefined || attributes.has('_name') || inherit.join() !== OLD || fields.length > 0)
    return false;
  const own = methods.map(({ name }) => name).filter((name) => !METHODS.test(name));
  if (own.length === methods.length || own.some((name) => !name.startsWith('_'))) return false;
  // What others call of it, they would look for in groups.
  return !own.some((name) =>
    module.python.some(({ source }) =>
      new RegExp(`procurement\\.group['"]\\][^\\n]*\\.${name}\\(`).test(source.text),
    ),
  );
}

/** `….run(…)`, also behind what gives the same records with other rights. */
function isUsed(ancestors: readonly PyNode[], context: PythonContext): boolean {
  for (let i = ancestors.length - 1; i >= 0; i -= 2) {
    const attribute = ancestors[i];
    const name = attribute?.type === 'attribute' ? childOf(attribute, 'attribute') : undefined;
    if (!attribute || !name) return false;
    const text = context.slice(name);
    if (METHODS.test(text)) return true;
    if (!SAME_RECORDS.test(text) || ancestors[i - 1]?.type !== 'call') return false;
  }
  return false;
}

/** The variable is only asked for what rules do now. */
function isHeld(assignment: PyNode, value: PyNode, context: PythonContext): boolean {
  const left = childOf(assignment, 'left');
  const within = context.functionNode;
  if (left?.type !== 'identifier' || childOf(assignment, 'right') !== value || !within) return false;
  const name = context.slice(left);
  let uses = 0;
  for (const node of walk(within)) {
    if (node.type !== 'identifier' || context.slice(node) !== name || node === left) continue;
    if (node.field === 'attribute' || node.field === 'name') continue;
    const rest = /^\.(\w+)\(/.exec(context.text.slice(node.end, node.end + 60));
    if (!rest || !METHODS.test(rest[1] ?? '')) return false;
    uses += 1;
  }
  return uses > 0;
}
