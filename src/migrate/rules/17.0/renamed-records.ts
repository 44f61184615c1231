import { renamedRecords } from '../../renamed-records.ts';
import names from '../../renames/17.0.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-records',
  to: '17.0',
  breaks: 'error',
  summary: 'Records of Odoo that have another xmlid',
  why: 'Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/stock_delivery/views/delivery_view.xml',
  cases: [
    {
      before: data('delivery.view_picking_withcarrier_out_form'),
      after: data('stock_delivery.view_picking_withcarrier_out_form'),
    },
    {
      before: code('delivery.view_picking_withcarrier_out_form'),
      after: code('stock_delivery.view_picking_withcarrier_out_form'),
    },
    {
      before: code('base.group_user,!delivery.view_picking_withcarrier_out_form'),
      after: code('base.group_user,!stock_delivery.view_picking_withcarrier_out_form'),
    },
    {
      before: data('delivery.view_picking_withcarrier_out_form', '"delivery"'),
      after: data('stock_delivery.view_picking_withcarrier_out_form', '"delivery", "stock_delivery"'),
    },
  ],
  noops: [
    data('stock_delivery.view_picking_withcarrier_out_form'),
    code('stock_delivery.view_picking_withcarrier_out_form'),
    data('my.delivery.view_picking_withcarrier_out_form'),
    code('delivery.view_picking_withcarrier_out_form_more'),
    code('see delivery.view_picking_withcarrier_out_form: or not'),
  ],
  ...renamedRecords(names.xmlids, '17.0'),
});

function data(xmlid: string, depends = '"stock_delivery"') {
  return {
    '__manifest__.py': `{"name": "Example", "depends": [${depends}], "data": ["data/x.xml"]}\n`,
    'data/x.xml': `<odoo><record id="a" model="x.y"><field name="z_id" ref="${xmlid}"/></record></odoo>\n`,
  };
}

function code(text: string) {
  return {
    '__manifest__.py': '{"name": "Example", "depends": ["stock_delivery"]}\n',
    'models/x.py': `def f(self):\n    return self.env.ref("${text}")\n`,
  };
}
