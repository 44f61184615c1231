import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import { type TextEdit, withoutArgument } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

const MESSAGE =
  'What group_expand names is called with the groups and the domain alone since 18.0, without an order.';

export default defineMigration({
  id: 'group-expand',
  to: '18.0',
  breaks: 'error',
  summary: 'Methods of group_expand take no order',
  why: 'Since 18.0 read_group() gives them the groups and the domain, and turns the result round by itself: a method that asks for an order raises TypeError, and the kanban view does not open.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/models.py',
  cases: [
    {
      before: stages('stages, domain, order', 'return stages.search([])'),
      after: stages('stages, domain', 'return stages.search([])'),
    },
    {
      before: stages('stages, domain, order', 'return stages.search([("fold", "=", False)], order=order)'),
      after: stages('stages, domain', 'return stages.search([("fold", "=", False)])'),
    },
    {
      before: stages('stages, domain, order=None', 'return stages.browse(stages._search([], order=order))'),
      after: stages('stages, domain', 'return stages.browse(stages._search([], order=stages._order))'),
    },
    {
      before: field('group_expand=lambda self, values, domain, order: values'),
      after: field('group_expand=lambda self, values, domain: values'),
    },
    { before: stages('stages, domain, order', 'return stages.sorted(order)'), todos: 1 },
  ],
  noops: [
    stages('stages, domain', 'return stages.search([])'),
    stages('stages, domain, order=None', 'return stages.search([], order=order or "name")'),
    stages('*args', 'return args[0]'),
    field('group_expand=True'),
    field('group_expand=lambda self, values, domain: values'),
    field('group_expand="_read_group_other"'),
    'class Plain:\n    def _read_group_stage_id(self, stages, domain, order):\n        return stages\n',
  ],
  python: {
    function_definition(node, context) {
      const { klass } = context;
      const [name, body, parameters] = ['name', 'body', 'parameters'].map((each) => childOf(node, each));
      const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
      if (!klass || !method || !name || !body || !parameters) return;
      if (method.params.length !== 4 || !expandedIn(context).has(method.name)) return;
      const all = parts(parameters);
      const [, groups, , order] = all;
      if (all.length !== 4 || !groups || !order || all.some(({ type }) => /splat|separator/.test(type)))
        return;
      const edits = withoutOrder({ parameters, order, body, groups: context.slice(groups) }, context);
      // One with a default is not missed.
      if (!edits && !method.required.includes(method.params[3] ?? '')) return;
      context.report({
        at: name,
        message: MESSAGE,
        ...(edits
          ? { fix: { title: 'Take the order away', safe: true, edits } }
          : {
              options: [
                { title: 'Order by what the model says', code: `${context.slice(groups)}._order` },
                {
                  title: 'Give order a default of its own, and keep what is done with it',
                  code: 'order=None',
                },
              ],
            }),
      });
    },
    keyword_argument(node, context) {
      const [name, value] = [childOf(node, 'name'), childOf(node, 'value')];
      if (!name || context.slice(name) !== 'group_expand' || value?.type !== 'lambda') return;
      const [parameters, body] = [childOf(value, 'parameters'), childOf(value, 'body')];
      if (!parameters || !body) return;
      const all = parts(parameters);
      const [, groups, , order] = all;
      if (all.length !== 4 || !groups || !order || all.some(({ type }) => type !== 'identifier')) return;
      const edits = withoutOrder({ parameters, order, body, groups: context.slice(groups) }, context);
      context.report({
        at: value,
        message: MESSAGE,
        ...(edits
          ? { fix: { title: 'Take the order away', safe: true, edits } }
          : {
              options: [{ title: 'Order by what the model says', code: `${context.slice(groups)}._order` }],
            }),
      });
    },
  },
});

/** Methods that fields of the module name, in whatever class. */
function expandedIn({ index }: PythonContext): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { classes } of index.module.python) {
    for (const { kwargs } of classes.flatMap(({ fields }) => fields)) {
      const name = kwargs.get('group_expand')?.value;
      if (typeof name === 'string') names.add(name);
    }
  }
  return names;
}

interface Expansion {
  readonly parameters: PyNode;
  readonly order: PyNode;
  readonly body: PyNode;
  /** Name of the groups. */
  readonly groups: string;
}

/** Undefined where the order is used for something else than to be handed on to a search. */
function withoutOrder(
  { parameters, order, body, groups }: Expansion,
  context: PythonContext,
): readonly TextEdit[] | undefined {
  const named = order.type === 'identifier' ? order : childOf(order, 'name');
  if (named?.type !== 'identifier') return undefined;
  const word = context.slice(named);
  const edits: TextEdit[] = [withoutArgument(parameters, order, context.text)];
  const handled = new Set<PyNode>();
  for (const call of walk(body)) {
    const called = call.type === 'call' ? calledBy(call, context) : undefined;
    const list = called && childOf(call, 'arguments');
    if (!called?.object || !list || !/^(search|search_fetch|_search)$/.test(called.name)) continue;
    const value = argumentsOfCall(call, context).keywords.get('order');
    const keyword = parts(list).find((each) => childOf(each, 'value') === value);
    if (value?.type !== 'identifier' || context.slice(value) !== word || !keyword) continue;
    handled.add(value);
    // A search in the model's own order needs none said; of _search nobody knows whether it is asked for one.
    edits.push(
      called.name === '_search'
        ? { start: value.start, end: value.end, text: `${groups}._order` }
        : withoutArgument(list, keyword, context.text),
    );
  }
  const left = [...walk(body)].some(
    (node) =>
      node.type === 'identifier' &&
      node.field !== 'attribute' &&
      node.field !== 'name' &&
      !handled.has(node) &&
      context.slice(node) === word,
  );
  return left ? undefined : edits;
}

function stages(parameters: string, body: string): string {
  return `from odoo import api, fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    stage_id = fields.Many2one("example.stage", group_expand="_read_group_stage_id")\n\n    @api.model\n    def _read_group_stage_id(self, ${parameters}):\n        ${body}\n`;
}

function field(keyword: string): string {
  return `from odoo import fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    stage_id = fields.Many2one("example.stage", ${keyword})\n`;
}
