import { recordCases, recordNoops } from '../../cases/record.ts';
import names from '../../renames/18.0.json' with { type: 'json' };
import { renamedRecords } from '../../renames/renamed-records.ts';
import { defineMigration } from '../../rule.ts';

const RECORD = {
  old: 'product.group_discount_per_so_line',
  now: 'sale.group_discount_per_so_line',
  depends: 'sale',
};

export default defineMigration({
  id: 'renamed-records',
  to: '18.0',
  breaks: 'error',
  summary: 'Records of Odoo that have another xmlid',
  why: 'Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/sale/security/res_groups.xml',
  cases: recordCases(RECORD),
  noops: recordNoops(RECORD),
  ...renamedRecords(names.xmlids, '18.0'),
});
