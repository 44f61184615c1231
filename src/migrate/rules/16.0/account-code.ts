import type { PythonContext } from '../../../audit/rule.ts';
import { literalOf } from '../../../source/python/literal.ts';
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
      after: values('self.env["account.account"].create({"code": "TEST.AC.1", "name": "Test_1"})'),
    },
    {
      before: values(
        'self.env["account.account"].create([{"code": "a b"}]) or self.env["account.account"].search([("code", "=", "a b")])',
      ),
      after: values(
        'self.env["account.account"].create([{"code": "a.b"}]) or self.env["account.account"].search([("code", "=", "a.b")])',
      ),
    },
    {
      before: values(
        'self.env["account.account"].create({"code": "tax_account"}), {"tax_account": 1}, self["tax_account"]',
      ),
      after: values(
        'self.env["account.account"].create({"code": "tax.account"}), {"tax_account": 1}, self["tax_account"]',
      ),
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
          title: 'Write dots',
          safe: false,
          edits: sameTexts(code, context).map(({ start, end }) => ({
            ...{ start: start + 1, end: end - 1 },
            text: code.replaceAll(/[_ -]/g, '.'),
          })),
        },
      });
    },
  },
});

/** Every text of the file that is the code: what looks for the account has to find it. A key is the name of a field. */
function sameTexts(code: string, context: PythonContext): readonly PyNode[] {
  return [...walk(context.file.root)].filter(
    (node) =>
      node.type === 'string' &&
      !/^(key|subscript)$/.test(node.field ?? '') &&
      node.children.length === 3 &&
      context.slice(node).slice(1, -1) === code,
  );
}

function values(expression: string) {
  return {
    '__manifest__.py': '{"name": "Example", "version": "15.0.1.0.0", "depends": ["account"]}\n',
    'tests/test_example.py': `from odoo.tests import TransactionCase\n\n\nclass TestExample(TransactionCase):\n    def test_example(self):\n        return ${expression}\n`,
  };
}
