import { renamedRecords } from '../../renamed-records.ts';
import names from '../../renames/16.0.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-records',
  to: '16.0',
  breaks: 'error',
  summary: 'Records of Odoo that have another xmlid',
  why: 'Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/account/security/account_security.xml',
  cases: [
    {
      before: data('sale.group_delivery_invoice_address'),
      after: data('account.group_delivery_invoice_address'),
    },
    {
      before: code('sale.group_delivery_invoice_address'),
      after: code('account.group_delivery_invoice_address'),
    },
    {
      before: code('base.group_user,!sale.group_delivery_invoice_address'),
      after: code('base.group_user,!account.group_delivery_invoice_address'),
    },
  ],
  noops: [
    data('account.group_delivery_invoice_address'),
    code('account.group_delivery_invoice_address'),
    data('my.sale.group_delivery_invoice_address'),
    code('sale.group_delivery_invoice_address_more'),
    code('see sale.group_delivery_invoice_address: or not'),
  ],
  ...renamedRecords(names.xmlids, '16.0'),
});

function data(xmlid: string) {
  return {
    '__manifest__.py': `{"name": "Example", "depends": ["sale"], "data": ["data/x.xml"]}\n`,
    'data/x.xml': `<odoo><record id="a" model="x.y"><field name="z_id" ref="${xmlid}"/></record></odoo>\n`,
  };
}

function code(text: string) {
  return {
    '__manifest__.py': '{"name": "Example", "depends": ["sale"]}\n',
    'models/x.py': `def f(self):\n    return self.env.ref("${text}")\n`,
  };
}
