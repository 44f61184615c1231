import type { PythonContext } from '../../../audit/rule.ts';
import { literalOf, parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { attributeValue } from '../../../source/xml/query.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'action-target-inline',
  to: '19.0',
  breaks: 'error',
  summary: 'The target inline of an action is current',
  why: 'The selection of target has no inline since 19.0: the record does not load.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/ir_actions.py',
  cases: [
    { before: data('ir.actions.act_window', 'inline'), after: data('ir.actions.act_window', 'current') },
    { before: data('ir.actions.client', 'inline'), after: data('ir.actions.client', 'current') },
    {
      before: code('return {"type": "ir.actions.act_window", "target": "inline", "res_model": "a.b"}'),
      after: code('return {"type": "ir.actions.act_window", "target": "current", "res_model": "a.b"}'),
    },
    {
      before: code("return dict(action, type='ir.actions.client', target='inline')"),
      after: code("return dict(action, type='ir.actions.client', target='current')"),
    },
    {
      before: code(
        'action = self.env["ir.actions.actions"]._for_xml_id("a.b")\n    action["target"] = "inline"',
      ),
      after: code(
        'action = self.env["ir.actions.actions"]._for_xml_id("a.b")\n    action["target"] = "current"',
      ),
    },
  ],
  noops: [
    data('ir.actions.act_window', 'new'),
    data('my.action', 'inline'),
    data('ir.actions.act_window', 'current'),
    code('return {"target": "inline"}'),
    code('return {"type": "ir.actions.act_url", "target": "inline"}'),
    code('return {"type": "ir.actions.act_window", "context": {"target": "inline"}}'),
    code('return {"type": "ir.actions.act_window", "target": "new"}'),
    code('action["style"] = "inline"\n    self.values["target"] = "inline"'),
    code('return dict(action, target="inline")'),
  ],
  python: {
    dictionary(node, context) {
      look(
        parts(node).flatMap((pair) => {
          const [key, value] = [childOf(pair, 'key'), childOf(pair, 'value')];
          const name = pair.type === 'pair' && key ? literalOf(key, context.text) : undefined;
          return typeof name === 'string' && value ? [{ name, value }] : [];
        }),
        context,
      );
    },
    argument_list(node, context) {
      const call = context.ancestors.at(-1);
      const called = call && childOf(call, 'function');
      if (!called || !/^(dict|action\.update)$/.test(context.slice(called))) return;
      look(
        parts(node).flatMap((argument) => {
          const [name, value] = [childOf(argument, 'name'), childOf(argument, 'value')];
          return argument.type === 'keyword_argument' && name && value
            ? [{ name: context.slice(name), value }]
            : [];
        }),
        context,
      );
    },
    assignment(node, context) {
      const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
      // By custom these names hold an action.
      if (!left || !right || !/^(action|act|result_action)\[(['"])target\2\]$/.test(context.slice(left)))
        return;
      look(
        [
          { name: 'type', value: undefined },
          { name: 'target', value: right },
        ],
        context,
      );
    },
  },
  xml: {
    field(element, context) {
      const record = element.parent;
      const [only] = element.children;
      if (record?.name !== 'record' || attributeValue(element, 'name') !== 'target' || only?.type !== 'text')
        return;
      if (
        !/^ir\.actions\.(act_window|client)$/.test(attributeValue(record, 'model') ?? '') ||
        only.value.trim() !== 'inline'
      )
        return;
      context.report({
        at: element,
        message: 'An action has no target inline since 19.0.',
        fix: {
          title: 'Write current',
          safe: true,
          edits: [{ start: only.start, end: only.end, text: 'current' }],
        },
      });
    },
  },
});

interface Entry {
  readonly name: string;
  /** Undefined for the type of what is known to be an action. */
  readonly value: PyNode | undefined;
}

/** An action that code makes. */
function look(entries: readonly Entry[], context: PythonContext): void {
  const of = (name: string) => entries.find((entry) => entry.name === name);
  const [type, target] = [of('type'), of('target')?.value];
  if (!type || !target || literalOf(target, context.text) !== 'inline') return;
  const kind = type.value && literalOf(type.value, context.text);
  if (type.value && !/^ir\.actions\.(act_window|client)$/.test(String(kind))) return;
  const { start, end } = target;
  context.report({
    at: target,
    message: 'An action has no target inline since 19.0.',
    fix: {
      title: 'Write current',
      safe: false,
      edits: [{ start, end, text: context.slice(target).replace('inline', 'current') }],
    },
  });
}

function code(statement: string): string {
  return `def f(self, action):\n    ${statement}\n`;
}

function data(model: string, target: string) {
  return {
    'views/x.xml': `<odoo><record id="a" model="${model}"><field name="target">${target}</field></record></odoo>\n`,
  };
}
