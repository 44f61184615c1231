import { fromImport } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

/** Test cases of Odoo's own modules that 19.0 has not, and what a test can extend there: module, class. */
const GONE: Readonly<Record<string, readonly [string, string]>> = {
  'odoo.addons.sale.tests.common TestSaleCommonBase': ['odoo.addons.sale.tests.common', 'TestSaleCommon'],
  'odoo.addons.account.tests.common TestAccountReconciliationCommon': [
    'odoo.addons.account.tests.common',
    'AccountTestInvoicingCommon',
  ],
  'odoo.addons.stock.tests.common2 TestStockCommon': ['odoo.addons.stock.tests.common', 'TestStockCommon'],
  'odoo.addons.test_mail.tests.common TestMailCommon': ['odoo.addons.mail.tests.common', 'MailCommon'],
  'odoo.addons.sale_coupon.tests.common TestSaleCouponCommon': [
    'odoo.addons.sale_loyalty.tests.common',
    'TestSaleCouponCommon',
  ],
};

export default defineMigration({
  id: 'gone-test-helpers',
  to: '19.0',
  breaks: 'error',
  summary: "Test cases of Odoo's own modules that are gone",
  why: 'A test that imports a class which is not there cannot be loaded, nor can the others of its module.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/account/tests/common.py',
  cases: [
    {
      before: { 'tests/test_x.py': 'from odoo.addons.sale.tests.common import TestSaleCommonBase\n' },
      todos: 1,
    },
    {
      before: {
        'tests/test_x.py':
          'from odoo.addons.account.tests.common import (\n    AccountTestInvoicingCommon,\n    TestAccountReconciliationCommon,\n)\n',
      },
      todos: 1,
    },
  ],
  noops: [
    { 'tests/test_x.py': 'from odoo.addons.sale.tests.common import TestSaleCommon\n' },
    { 'tests/test_x.py': 'from odoo.addons.stock.tests.common import TestStockCommon\n' },
    { 'tests/test_x.py': 'from .common import TestSaleCommonBase\n' },
  ],
  python: {
    import_from_statement(node, context) {
      const imported = fromImport(node, context);
      for (const { name, node: at } of imported?.names ?? []) {
        const key = `${imported?.module} ${name}`;
        const now = Object.hasOwn(GONE, key) ? GONE[key] : undefined;
        if (!now) continue;
        const [module, other] = now;
        context.report({
          at,
          message: `${name} is no longer in ${imported?.module} of 19.0: what it set up has to come from another class, or from the test itself.`,
          options: [
            {
              title: `Extend ${other}, and name what it sets up`,
              code: `from ${module} import ${other}`,
            },
            {
              title: 'Extend TransactionCase, and set up in the test what it needs',
              code: 'from odoo.tests import TransactionCase',
            },
          ],
        });
      }
    },
  },
});
