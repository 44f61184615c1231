import { renamedRecords } from '../../renamed-records.ts';
import names from '../../renames/15.0.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-records',
  to: '15.0',
  breaks: 'error',
  summary: 'Records of Odoo that have another xmlid',
  why: 'Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.',
  link: 'https://github.com/odoo/odoo/blob/15.0/addons/stock_account/security/stock_account_security.xml',
  cases: [
    { before: data('sale_stock.group_lot_on_invoice'), after: data('stock_account.group_lot_on_invoice') },
    { before: code('sale_stock.group_lot_on_invoice'), after: code('stock_account.group_lot_on_invoice') },
    {
      before: code('base.group_user,!sale_stock.group_lot_on_invoice'),
      after: code('base.group_user,!stock_account.group_lot_on_invoice'),
    },
  ],
  noops: [
    data('stock_account.group_lot_on_invoice'),
    code('stock_account.group_lot_on_invoice'),
    data('my.sale_stock.group_lot_on_invoice'),
    code('sale_stock.group_lot_on_invoice_more'),
    code('see sale_stock.group_lot_on_invoice: or not'),
  ],
  ...renamedRecords(names.xmlids, '15.0'),
});

function data(xmlid: string) {
  return {
    '__manifest__.py': `{"name": "Example", "depends": ["sale_stock"], "data": ["data/x.xml"]}\n`,
    'data/x.xml': `<odoo><record id="a" model="x.y"><field name="z_id" ref="${xmlid}"/></record></odoo>\n`,
  };
}

function code(text: string) {
  return {
    '__manifest__.py': '{"name": "Example", "depends": ["sale_stock"]}\n',
    'models/x.py': `def f(self):\n    return self.env.ref("${text}")\n`,
  };
}
