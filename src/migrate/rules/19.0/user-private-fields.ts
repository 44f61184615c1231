import { importsOf } from '../../../audit/python/imports.ts';
import { isTestFile } from '../../../audit/python/places.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { literalOf } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import type { FieldFact, Span } from '../../../source/types.ts';
import { importLines, type TextEdit, withArgument } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

const LIST = /^(?:(?:odoo\.addons\.)?base\.models\.|)res_users\.USER_PRIVATE_FIELDS\.append$/;

const SUDO = '\n    def who(self):\n        return self.sudo().token\n';
const OWN = SUDO.replace('.sudo()', '');
const FORM = {
  'views/x.xml':
    '<odoo><record id="v" model="ir.ui.view"><field name="model">res.users</field><field name="arch" type="xml"><form><field name="token"/></form></field></record></odoo>\n',
};

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
      before: users('base.models.res_users.USER_PRIVATE_FIELDS.append("token")', 'copy=False', SUDO),
      after: users('', 'copy=False, groups=fields.NO_ACCESS', SUDO),
    },
    {
      before: users(
        'base.models.res_users.USER_PRIVATE_FIELDS.append("token")',
        '\n        copy=False,\n    ',
      ),
      after: users('', '\n        copy=False,\n        groups=fields.NO_ACCESS,\n    '),
    },
    // Users read it with their own rights, or see it.
    {
      before: users('base.models.res_users.USER_PRIVATE_FIELDS.append("token")', 'copy=False', OWN),
      after: users('', 'copy=False, groups=fields.NO_ACCESS', OWN),
      todos: 1,
    },
    {
      before: {
        'models/example.py': users('base.models.res_users.USER_PRIVATE_FIELDS.append("token")', 'copy=False'),
        ...FORM,
      },
      after: { 'models/example.py': users('', 'copy=False, groups=fields.NO_ACCESS'), ...FORM },
      todos: 1,
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
    // Also where the fix has been there before.
    module(_, context) {
      for (const { name, nameSpan, kwargs } of usersFields(context)) {
        const groups = kwargs.get('groups');
        const isNobodys = groups && context.text.slice(groups.start, groups.end) === 'fields.NO_ACCESS';
        if (!isNobodys || !isUsed(name, context)) continue;
        context.report({
          at: nameSpan,
          message: `${name} is given to nobody: no view shows it, and code reads and writes it with sudo() alone. This module shows it, or uses it without sudo().`,
          options: [
            { title: 'Write sudo() where the code means it', code: `self.env.user.sudo().${name}` },
            { title: 'Give it to a group, where people are to see it', code: 'groups="base.group_system"' },
          ],
        });
      }
    },
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
  const last = field && lastArgument(field, context);
  if (statement.type !== 'expression_statement' || !last || field.kwargs.has('groups')) return undefined;
  return [importLines(statement, context.text), withArgument(last, 'groups=fields.NO_ACCESS', context.text)];
}

function fieldOf(name: string, context: PythonContext): FieldFact | undefined {
  const isOdoos = importsOf(context.file).some(
    (each) => each.name === 'fields' && each.path === 'odoo.fields',
  );
  return isOdoos ? usersFields(context).find((field) => field.name === name) : undefined;
}

function usersFields({ file }: PythonContext): readonly FieldFact[] {
  return file.classes.filter(({ model }) => model === 'res.users').flatMap(({ fields }) => fields);
}

/** Some view shows it, or code reads or writes it without sudo. */
function isUsed(name: string, { module }: PythonContext): boolean {
  const [shown, read] = [new RegExp(`name=["']${name}["']`), new RegExp(`(?<!\\bsudo\\(\\))\\.${name}\\b`)];
  return (
    module.xml.some(({ source }) => shown.test(source.text)) ||
    module.python.some(({ source }) => !isTestFile(source.path) && read.test(source.text))
  );
}

/** What stands last, a keyword with its name. */
function lastArgument({ args, kwargs }: FieldFact, { text }: PythonContext): Span | undefined {
  const named = [...kwargs].map(([key, { start, end }]) => ({ start: text.lastIndexOf(key, start), end }));
  return [...args, ...named].toSorted((a, b) => a.end - b.end).at(-1);
}

function users(line: string, more: string, method = '') {
  return `from odoo import fields, models\nfrom odoo.addons import base\n${line === '' ? '' : `\n${line}\n`}\n\nclass Users(models.Model):\n    _inherit = "res.users"\n\n    token = fields.Char("Token", ${more})\n    model = base.models\n${method}`;
}
