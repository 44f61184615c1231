import { recordCases, recordNoops } from '../../cases/record.ts';
import names from '../../renames/16.0.json' with { type: 'json' };
import { renamedRecords } from '../../renames/renamed-records.ts';
import { defineMigration } from '../../rule.ts';

const RECORD = {
  old: 'sale.group_delivery_invoice_address',
  now: 'account.group_delivery_invoice_address',
  depends: 'sale',
};

export default defineMigration({
  id: 'renamed-records',
  to: '16.0',
  breaks: 'error',
  summary: 'Records of Odoo that have another xmlid',
  why: 'Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/account/security/account_security.xml',
  cases: recordCases(RECORD),
  noops: recordNoops(RECORD),
  ...renamedRecords(names.xmlids, '16.0'),
});
