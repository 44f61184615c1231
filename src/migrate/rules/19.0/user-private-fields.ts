import { importsOf } from '../../../audit/python/imports.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { literalOf } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import type { FieldFact } from '../../../source/types.ts';
import { importLines, type TextEdit, withArgument } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

const LIST = /^(?:(?:odoo\.addons\.)?base\.models\.|)res_users\.USER_PRIVATE_FIELDS\.append$/;

export default defineMigration({
  id: 'user-private-fields',
  to: '19.0',
  breaks: 'error',
  summary: 'Fields of users that nobody may read say so themselves',
  why: 'The list USER_PRIVATE_FIELDS, whose fields of users were read as stars, is gone in 19.0: the file that adds to it does not load. A field with groups=fields.NO_ACCESS is read by code with sudo() alone, as Odoo does it for its own tokens.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/auth_oauth/models/res_users.py',
  cases: [
    {
      before: users('base.models.res_users.USER_PRIVATE_FIELDS.append("token")', 'copy=False'),
      after: users('', 'copy=False, groups=fields.NO_ACCESS'),
    },
    {
      before: users('base.models.res_users.USER_PRIVATE_FIELDS.append("token")', 'groups="base.group_user"'),
      todos: 1,
    },
    { before: users('base.models.res_users.USER_PRIVATE_FIELDS.append("other")', 'copy=False'), todos: 1 },
    { before: users('base.models.res_users.USER_PRIVATE_FIELDS.append(NAME)', 'copy=False'), todos: 1 },
  ],
  noops: [
    users('', 'groups=fields.NO_ACCESS'),
    users('base.models.res_users.concat.append("token")', 'copy=False'),
    users('OWN.USER_PRIVATE_FIELDS.append("token")', 'copy=False'),
    users('USER_PRIVATE_FIELDS = ["token"]', 'copy=False'),
    users('base.models.res_partner.USER_PRIVATE_FIELDS.append("token")', 'copy=False'),
  ],
  python: {
    call(node, context) {
      const called = childOf(node, 'function');
      const statement = context.ancestors.at(-1);
      if (!called || !LIST.test(context.slice(called)) || !statement) return;
      const fix = fixOf(node, statement, context);
      context.report({
        at: node,
        message:
          'USER_PRIVATE_FIELDS is gone in 19.0: write groups=fields.NO_ACCESS on the field, and read it with sudo().',
        ...(fix
          ? { fix: { title: 'Write groups=fields.NO_ACCESS', safe: false, edits: fix } }
          : { options: [{ title: 'Give the field to nobody', code: 'groups=fields.NO_ACCESS' }] }),
      });
    },
  },
});

function fixOf(call: PyNode, statement: PyNode, context: PythonContext): TextEdit[] | undefined {
  const [given, second] = (childOf(call, 'arguments')?.children ?? []).filter(
    ({ type }) => type === 'string',
  );
  const name = given && !second ? literalOf(given, context.text) : undefined;
  const field = typeof name === 'string' ? fieldOf(name, context) : undefined;
  const last = field && lastArgument(field);
  if (statement.type !== 'expression_statement' || !last || field?.kwargs.has('groups')) return undefined;
  return [importLines(statement, context.text), withArgument(last, 'groups=fields.NO_ACCESS', context.text)];
}

function fieldOf(name: string, { file }: PythonContext): FieldFact | undefined {
  if (!importsOf(file).some((each) => each.name === 'fields' && each.path === 'odoo.fields'))
    return undefined;
  return file.classes
    .filter(({ model }) => model === 'res.users')
    .flatMap(({ fields }) => fields)
    .find((field) => field.name === name);
}

/** The keyword with its value that stands last. */
function lastArgument({ args, kwargs }: FieldFact): PyNode | undefined {
  return [...args, ...kwargs.values()].toSorted((a, b) => a.end - b.end).at(-1)?.node;
}

function users(line: string, more: string) {
  return `from odoo import fields, models\nfrom odoo.addons import base\n${line === '' ? '' : `\n${line}\n`}\n\nclass Users(models.Model):\n    _inherit = "res.users"\n\n    token = fields.Char("Token", ${more})\n    model = base.models\n`;
}
