import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { literalOf } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'action-for-xmlid',
  to: '15.0',
  breaks: 'error',
  worksUntil: 'ever',
  summary: 'An action is read by _for_xml_id()',
  why: 'Users may not read all fields of actions: read() of one raises AccessError for who is no administrator. _for_xml_id() gives what the web client needs.',
  link: 'https://github.com/odoo/odoo/blob/15.0/odoo/addons/base/models/ir_actions.py',
  cases: [
    {
      before: method('return self.env.ref("base.action_partner_form").read()[0]'),
      after: method('return self.env["ir.actions.actions"]._for_xml_id("base.action_partner_form")'),
    },
    {
      before: method(
        "action = self.env.ref('base.action_partner_form').sudo().read()[0]\n        return action",
      ),
      after: method(
        'action = self.env["ir.actions.actions"]._for_xml_id(\'base.action_partner_form\')\n        return action',
      ),
    },
  ],
  noops: [
    method('return self.env["ir.actions.actions"]._for_xml_id("base.action_partner_form")'),
    method('return self.env.ref("base.main_company").read()[0]'),
    method('return self.env.ref("base.action_partner_form").read(["name"])[0]'),
    method('return self.env.ref("base.action_partner_form").read()'),
    method('return self.env.ref("somebodys.action").read()[0]'),
    method('return self.env.ref(self.xmlid).read()[0]'),
    method('return self.env.ref("base.action_partner_form", False).read()[0]'),
  ],
  python: {
    subscript(node, context) {
      const [read, key] = [childOf(node, 'value'), childOf(node, 'subscript')];
      if (!read || !key || context.slice(key) !== '0') return;
      const called = calledBy(read, context);
      if (called?.name !== 'read' || !called.object || !isBare(read, context)) return;
      const ref = refOf(called.object, context);
      if (!ref) return;
      const { start, end } = node;
      context.report({
        at: node,
        message: 'Actions are read by _for_xml_id() since 15.0: not everybody may read all of one.',
        fix: {
          title: 'Call _for_xml_id()',
          safe: true,
          edits: [{ start, end, text: `${ref.env}["ir.actions.actions"]._for_xml_id(${ref.text})` }],
        },
      });
    },
  },
});

/** The action that `env.ref("a.b")`, with or without sudo, is. */
function refOf(node: PyNode, context: PythonContext): { env: string; text: string } | undefined {
  const called = calledBy(node, context);
  if (called?.name === 'sudo' && called.object && isBare(node, context)) return refOf(called.object, context);
  if (called?.name !== 'ref' || !called.object) return undefined;
  const { positional, keywords } = argumentsOfCall(node, context);
  const [first] = positional;
  const id =
    first && positional.length === 1 && keywords.size === 0 ? literalOf(first, context.text) : undefined;
  if (!first || typeof id !== 'string') return undefined;
  const state = context.project.xmlid(id, context.module.name);
  const isAction = state.is === 'found' && state.fact?.model.startsWith('ir.actions.');
  return isAction ? { env: context.slice(called.object), text: context.slice(first) } : undefined;
}

function isBare(call: PyNode, context: PythonContext): boolean {
  const { positional, keywords, spread } = argumentsOfCall(call, context);
  return positional.length === 0 && keywords.size === 0 && !spread;
}

function method(statement: string): string {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self):\n        ${statement}\n`;
}
