import { defineMigration } from '../../rule.ts';

/** Columns of fiscal positions that 19.0 has on the taxes. */
const MAPPING = /^tax_ids\/tax_(src|dest)_id$/;

export default defineMigration({
  id: 'chart-template-csv',
  to: '19.0',
  breaks: 'error',
  summary: 'The taxes of a chart of accounts name their fiscal positions',
  why: 'A fiscal position has no lines of taxes since 19.0: each tax of its own says for which positions it is, and which tax it replaces.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/upgrade_code/18.3-00-l10n-fiscal-position-taxes.py',
  cases: [
    {
      before: csv(
        'account.fiscal.position-xx',
        '"id","name","tax_ids/tax_src_id","tax_ids/tax_dest_id"\n"fp","EU","t21","t0"\n',
      ),
      todos: 1,
    },
  ],
  noops: [
    csv('account.fiscal.position-xx', '"id","name"\n"fp","EU"\n'),
    csv('account.tax-xx', '"id","fiscal_position_ids","original_tax_ids"\n"t0","fp","t21"\n'),
    csv('my.model', '"id","tax_ids/tax_src_id"\n"a","b"\n'),
  ],
  check(context) {
    for (const { source, header } of context.module.csv) {
      if (!/(^|\/)data\/template\/account\.fiscal\.position-\w+\.csv$/.test(source.path)) continue;
      const column = header.find(({ value }) => MAPPING.test(value));
      if (!column) continue;
      context.report({
        source,
        at: column,
        message:
          'A fiscal position has no lines of taxes since 19.0: in account.tax of the same chart give each tax that is put in the place of another one its position in fiscal_position_ids, and that other one in original_tax_ids; then these columns go.',
        options: [
          {
            title: 'Give the taxes their positions and the taxes that they replace',
            code: '"id","fiscal_position_ids","original_tax_ids"',
          },
          { title: "Run Odoo's own odoo-bin upgrade_code on the module, which converts these files" },
        ],
      });
    }
  },
});

function csv(model: string, text: string) {
  return { [`data/template/${model}.csv`]: text };
}
