import { defineRule } from '../rule.ts';
import printUsed from './print-used.ts';
import xmlRedundantModuleName from './xml-redundant-module-name.ts';

export default defineRule({
  id: 'unused-suppression',
  severity: 'low',
  category: 'maintainability',
  summary: 'A comment silences a rule that finds nothing there',
  why: 'The comment was right once, or has never been: it says that something is wrong where nothing is, and will hide what somebody gets wrong there tomorrow. Only names of rules that have run are looked at: our own, those of odoo-pre-commit-hooks, and of pylint’s those of pylint-odoo.',
  link: 'https://pylint.readthedocs.io/en/stable/user_guide/messages/information/useless-suppression.html',
  beside: [printUsed, xmlRedundantModuleName],
  bad: [
    `
    x = 1  # pylint: disable=print-used
    `,
    `
    x = 1  # odoo-claude: ignore[print-used] a tool
    `,
    {
      'data/a.xml': `
        <odoo>
          <!-- oca-hooks:disable=xml-redundant-module-name -->
          <record id="a" model="res.partner"><field name="name">A</field></record>
        </odoo>
      `,
    },
  ],
  good: [
    `
    print("a")  # pylint: disable=print-used
    print("b")  # pylint: disable=W8116,no-such-thing
    x = 1  # pylint: disable=line-too-long
    y = 1  # noqa: W8116
    z = 1  # pylint: disable=all
    `,
    `
    # pylint: disable=print-used
    def show():
        print("a")
    `,
    {
      'data/a.xml': `
        <odoo>
          <!-- oca-hooks:disable=xml-redundant-module-name -->
          <record id="example_module.a" model="res.partner"><field name="name">A</field></record>
        </odoo>
      `,
    },
  ],
  silences(unused, context) {
    for (const { source, at, name, alone } of unused) {
      const what = alone ? 'take the comment out' : 'take it out of the comment';
      context.report({
        source,
        at,
        message: `Nothing here is ${name} (any more): ${what}, so that it hides nothing later.`,
      });
    }
  },
});
