import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { literalOf, parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import { modelOfText } from '../../renames/text-model.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'account-code',
  to: '16.0',
  breaks: 'error',
  summary: 'Codes of accounts have letters, digits and dots',
  why: 'A constraint of 16.0 refuses an account whose code holds anything else, such as an underscore.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/account/models/account_account.py',
  cases: [
    {
      before: values('self.env["account.account"].create({"code": "TEST_AC-1", "name": "Test_1"})'),
      after: values('self.env["account.account"].create({"code": "TESTAC1", "name": "Test_1"})'),
    },
    {
      before: values(
        'self.env["account.account"].create([{"code": "a b"}]) or self.env["account.account"].search([("code", "=", "a b")])',
      ),
      after: values(
        'self.env["account.account"].create([{"code": "ab"}]) or self.env["account.account"].search([("code", "=", "ab")])',
      ),
    },
    {
      before: values(
        'self.env["account.account"].create({"code": "tax_account"}), {"tax_account": 1}, self["tax_account"], self.mapped("tax_account"), [("tax_account", "=", 1)]',
      ),
      after: values(
        'self.env["account.account"].create({"code": "taxaccount"}), {"tax_account": 1}, self["tax_account"], self.mapped("tax_account"), [("tax_account", "=", 1)]',
      ),
    },
    {
      before: values('self.env["account.account"].create([{"code": "a_1"}, {"code": "a1"}])'),
      after: values('self.env["account.account"].create([{"code": "a.1"}, {"code": "a1"}])'),
    },
    {
      before: values('self.env["account.account"].create([{"code": "a_1"}, {"code": "_a1"}])'),
      after: values('self.env["account.account"].create([{"code": "a.1"}, {"code": ".a1"}])'),
    },
  ],
  noops: [
    values('self.env["account.account"].create({"code": "101.a", "name": "a_b"})'),
    values('self.env["account.journal"].create({"code": "A_B"})'),
    values('self.env["account.account"].create({"code": "A_%s" % self.id})'),
    values('{"code": "A_B"}'),
    values('self.env["account.account"].search([("code", "=", "A_B")])'),
  ],
  python: {
    string(node, context) {
      const pair = context.ancestors.at(-1);
      if (pair?.type !== 'pair' || node.field !== 'key' || literalOf(node, context.text) !== 'code') return;
      const value = childOf(pair, 'value');
      const code = value && literalOf(value, context.text);
      if (typeof code !== 'string' || value?.type !== 'string' || !/^[\w .-]*[_ -][\w .-]*$/.test(code))
        return;
      if (modelOfText(node, context) !== 'account.account') return;
      context.report({
        at: value,
        message: 'The code of an account holds letters, digits and dots only, since 16.0.',
        fix: {
          title: 'Write it without other signs',
          safe: false,
          edits: sameTexts(code, context).map(({ start, end }) => ({
            ...{ start: start + 1, end: end - 1 },
            text: codeNow(code, context.text),
          })),
        },
      });
    },
  },
});

/** The code without the signs, and with dots for them where another text would be the same then, or nothing would be left. */
function codeNow(code: string, text: string): string {
  const plain = code.replaceAll(SIGNS, '');
  const others = [...text.matchAll(/(["'])([\w .-]+)\1/g)].map(([, , other = '']) => other);
  const taken = others.some((other) => other !== code && other.replaceAll(SIGNS, '') === plain);
  return plain === '' || taken ? code.replaceAll(SIGNS, '.') : plain;
}

/** What a code may not hold. */
const SIGNS = /[_ -]/g;

/** What takes the name of a field or of a record. */
const NAMING = /^(ref|getattr|setattr|hasattr|mapped|filtered|sorted)$/;

/** Every text of the file that is the code: what looks for the account has to find it. */
function sameTexts(code: string, context: PythonContext): readonly PyNode[] {
  const nodes = [...walk(context.file.root)];
  const names = new Set(nodes.flatMap((node) => namesIn(node, context)));
  return nodes.filter(
    (node) =>
      node.type === 'string' &&
      !/^(key|subscript)$/.test(node.field ?? '') &&
      !names.has(node) &&
      node.children.length === 3 &&
      context.slice(node).slice(1, -1) === code,
  );
}

/** Parts of a term or a call that name something else. */
function namesIn(node: PyNode, context: PythonContext): readonly PyNode[] {
  if (node.type === 'call') {
    const name = calledBy(node, context)?.name;
    return name !== undefined && NAMING.test(name) ? argumentsOfCall(node, context).positional : [];
  }
  if (node.type !== 'tuple' && node.type !== 'list') return [];
  const [field, operator, ...value] = parts(node);
  const isTerm =
    value.length === 1 && operator && /^['"]([=!<>]+|\w*like|(not )?in)['"]$/.test(context.slice(operator));
  return field && isTerm ? [field] : [];
}

function values(expression: string) {
  return {
    '__manifest__.py': '{"name": "Example", "version": "15.0.1.0.0", "depends": ["account"]}\n',
    'tests/test_example.py': `from odoo.tests import TransactionCase\n\n\nclass TestExample(TransactionCase):\n    def test_example(self):\n        return ${expression}\n`,
  };
}
