import { recordCases, recordInData, recordNoops } from '../../cases/record.ts';
import names from '../../renames/17.0.json' with { type: 'json' };
import { renamedRecords } from '../../renames/renamed-records.ts';
import { defineMigration } from '../../rule.ts';

const RECORD = {
  old: 'delivery.view_picking_withcarrier_out_form',
  now: 'stock_delivery.view_picking_withcarrier_out_form',
  depends: 'stock_delivery',
};

export default defineMigration({
  id: 'renamed-records',
  to: '17.0',
  breaks: 'error',
  summary: 'Records of Odoo that have another xmlid',
  why: 'Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/stock_delivery/views/delivery_view.xml',
  cases: [
    ...recordCases(RECORD),
    {
      before: recordInData(RECORD.old, ['delivery']),
      after: recordInData(RECORD.now, ['delivery', 'stock_delivery']),
    },
  ],
  noops: recordNoops(RECORD),
  ...renamedRecords(names.xmlids, '17.0'),
});
