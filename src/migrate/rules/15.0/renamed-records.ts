import { recordCases, recordNoops } from '../../cases/record.ts';
import names from '../../renames/15.0.json' with { type: 'json' };
import { renamedRecords } from '../../renames/renamed-records.ts';
import { defineMigration } from '../../rule.ts';

const RECORD = {
  old: 'sale_stock.group_lot_on_invoice',
  now: 'stock_account.group_lot_on_invoice',
  depends: 'sale_stock',
};

export default defineMigration({
  id: 'renamed-records',
  to: '15.0',
  breaks: 'error',
  summary: 'Records of Odoo that have another xmlid',
  why: 'Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.',
  link: 'https://github.com/odoo/odoo/blob/15.0/addons/stock_account/security/stock_account_security.xml',
  cases: recordCases(RECORD),
  noops: recordNoops(RECORD),
  ...renamedRecords(names.xmlids, '15.0'),
});
