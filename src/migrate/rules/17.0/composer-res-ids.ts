import type { PythonContext } from '../../../audit/rule.ts';
import { literalOf, parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'composer-res-ids',
  to: '17.0',
  breaks: 'silent',
  summary: 'The composer of mails is opened for default_res_ids, a list',
  why: 'mail.compose.message has res_ids in the place of res_id since 17.0: the context default_res_id is not read, and the mail is about no record.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/mail/wizard/mail_compose_message.py',
  cases: [
    {
      before: method('return {"default_model": self._name, "default_res_id": self.id, "a": 1}'),
      after: method('return {"default_model": self._name, "default_res_ids": self.ids, "a": 1}'),
    },
    {
      before: method("return {'default_model': 'a.b', 'default_res_id': self.partner_id.ids[0]}"),
      after: method("return {'default_model': 'a.b', 'default_res_ids': self.partner_id.ids}"),
    },
    {
      before: method('return dict(default_model="a.b", default_res_id=res_id)'),
      after: method('return dict(default_model="a.b", default_res_ids=[res_id])'),
    },
  ],
  noops: [
    method('return {"default_model": "a.b", "default_res_ids": self.ids}'),
    method('return {"default_res_model": "a.b", "default_res_id": self.id}'),
    method('return {"default_res_id": self.id}'),
    method('return self.env.context.get("default_res_id")'),
    method('return {"model": "a.b", "res_id": self.id}'),
  ],
  python: {
    dictionary(node, context) {
      const pairs = parts(node).flatMap((pair) => {
        const [key, value] = [childOf(pair, 'key'), childOf(pair, 'value')];
        const name = key && literalOf(key, context.text);
        return pair.type === 'pair' && key && value && typeof name === 'string' ? [{ key, name, value }] : [];
      });
      look(
        pairs.map(({ key, name, value }) => ({
          name,
          value,
          at: { start: key.start + 1, end: key.end - 1 },
        })),
        context,
      );
    },
    argument_list(node, context) {
      const call = context.ancestors.at(-1);
      const called = call && childOf(call, 'function');
      if (!called || !/^(dict|(.*\.)?with_context)$/.test(context.slice(called))) return;
      const given = parts(node).flatMap((argument) => {
        const [name, value] = [childOf(argument, 'name'), childOf(argument, 'value')];
        return argument.type === 'keyword_argument' && name && value
          ? [{ name: context.slice(name), value, at: { start: name.start, end: name.end } }]
          : [];
      });
      look(given, context);
    },
  },
});

interface Entry {
  readonly name: string;
  readonly value: PyNode;
  readonly at: { readonly start: number; readonly end: number };
}

function look(entries: readonly Entry[], context: PythonContext): void {
  const found = entries.find(({ name }) => name === 'default_res_id');
  // Activities and the like have the pair default_res_model and default_res_id, and keep it.
  if (!found || !entries.some(({ name }) => name === 'default_model')) return;
  const { start, end } = found.value;
  context.report({
    at: found.value,
    message: 'The composer of mails is opened for default_res_ids since 17.0.',
    fix: {
      title: 'Give default_res_ids',
      safe: true,
      edits: [
        { ...found.at, text: 'default_res_ids' },
        { start, end, text: listOf(context.slice(found.value)) },
      ],
    },
  });
}

/** The ids of the same records; else the one id in a list. */
function listOf(value: string): string {
  const records = /^([\w.]+)\.(?:id|ids\[0\])$/.exec(value)?.[1];
  return records === undefined ? `[${value}]` : `${records}.ids`;
}

function method(statement: string): string {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, res_id):\n        ${statement}\n`;
}
