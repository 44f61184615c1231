import { recordCases, recordInData, recordNoops } from '../../cases/record.ts';
import names from '../../renames/19.0.json' with { type: 'json' };
import { renamedRecords } from '../../renames/renamed-records.ts';
import { defineMigration } from '../../rule.ts';

const RECORD = { old: 'product.decimal_product_uom', now: 'uom.decimal_product_uom', depends: 'product' };

export default defineMigration({
  id: 'renamed-records',
  to: '19.0',
  breaks: 'error',
  summary: 'Records of Odoo that have another xmlid',
  why: 'Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/uom/data/uom_data.xml',
  cases: [
    ...recordCases(RECORD),
    {
      before: recordInData('base.module_category_inventory_inventory', ['stock']),
      after: recordInData('base.module_category_supply_chain_inventory', ['stock']),
    },
  ],
  noops: [
    ...recordNoops(RECORD),
    recordInData('base.module_category_hidden', ['base']),
    recordInData('example.module_category_inventory', ['base']),
  ],
  ...renamedRecords(names.xmlids, '19.0'),
});
