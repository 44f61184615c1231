import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { literalOf } from '../../../source/python/literal.ts';
import { changedSignature } from '../../python/signature.ts';
import { defineMigration } from '../../rule.ts';

const CHANGE = changedSignature(
  { methods: ['setUpClass'], gone: ['chart_template_ref'], ofTests: true },
  '18.0',
);

export default defineMigration({
  id: 'test-chart-template',
  to: '18.0',
  breaks: 'error',
  summary: 'setUpClass() of the test cases of accounting takes no chart_template_ref',
  why: 'AccountTestInvoicingCommon of 18.0 has decorators for the chart of accounts: a test case that hands chart_template_ref on fails before its first test.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/account/tests/common.py',
  cases: [
    {
      before: test(`
            @classmethod
            def setUpClass(cls, chart_template_ref=None):
                super().setUpClass(chart_template_ref=chart_template_ref)
                cls.rate = 2
      `),
      after: test(`
            @classmethod
            def setUpClass(cls):
                super().setUpClass()
                cls.rate = 2
      `),
    },
    {
      before: test(`
            @classmethod
            def setUpClass(cls, chart_template_ref=None, rate=1):
                super(TestRate, cls).setUpClass(chart_template_ref)
                cls.rate = rate
      `),
      after: test(`
            @classmethod
            def setUpClass(cls, rate=1):
                super(TestRate, cls).setUpClass()
                cls.rate = rate
      `),
    },
    {
      before: test(`
            @classmethod
            def setUpClass(cls, chart_template_ref=None):
                super().setUpClass(chart_template_ref=chart_template_ref)
                cls.chart = cls.env.ref(chart_template_ref)
      `),
      todos: 1,
    },
    {
      before: test(`
            @classmethod
            def setUpClass(cls):
                super().setUpClass(chart_template_ref="l10n_be.l10nbe_chart_template")
      `),
      todos: 1,
    },
  ],
  noops: [
    test(`
            @classmethod
            def setUpClass(cls):
                super().setUpClass()
                cls.chart_template_ref = "generic_coa"
    `),
    test(`
            def load(self, chart_template_ref=None):
                return self.env["account.chart.template"].try_loading(chart_template_ref)
    `),
    test(`
            @classmethod
            def setUpClass(cls, rate=None):
                super().setUpClass(rate=rate)
    `),
    {
      'models/example.py': `
        class Tool:
            def setUpClass(self, chart_template_ref=None):
                return chart_template_ref
      `,
    },
    test(`
            def test_rate(self):
                self.setUpClass(name="chart_template_ref")
    `),
  ],
  python: {
    ...CHANGE.python,
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'setUpClass') return;
      const given = argumentsOfCall(node, context).keywords.get('chart_template_ref');
      const chart = given && literalOf(given, context.text);
      if (typeof chart !== 'string') return;
      context.report({
        at: node,
        message: `setUpClass() takes no chart_template_ref since 18.0: a decorator of the method says which chart of accounts the company gets, here what was ${chart}.`,
        options: [
          {
            title: 'Name the country, whose chart of accounts is taken',
            code: '@AccountTestInvoicingCommon.setup_country("be")',
          },
          {
            title: 'Name the chart of accounts by its code',
            code: '@AccountTestInvoicingCommon.setup_chart_template("be_comp")',
          },
        ],
      });
    },
  },
});

function test(body: string) {
  return {
    'tests/test_rate.py': `
        from odoo.addons.account.tests.common import AccountTestInvoicingCommon


        class TestRate(AccountTestInvoicingCommon):${body.trimEnd()}
    `,
  };
}
