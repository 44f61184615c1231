import { renamedRecords } from '../../renamed-records.ts';
import names from '../../renames/19.0.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-records',
  to: '19.0',
  breaks: 'error',
  summary: 'Records of Odoo that have another xmlid',
  why: 'Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.',
  link: 'https://github.com/odoo/odoo/blob/19.0/addons/uom/data/uom_data.xml',
  cases: [
    { before: data('product.decimal_product_uom'), after: data('uom.decimal_product_uom') },
    { before: code('product.decimal_product_uom'), after: code('uom.decimal_product_uom') },
    {
      before: code('base.group_user,!product.decimal_product_uom'),
      after: code('base.group_user,!uom.decimal_product_uom'),
    },
  ],
  noops: [
    data('uom.decimal_product_uom'),
    code('uom.decimal_product_uom'),
    data('my.product.decimal_product_uom'),
    code('product.decimal_product_uom_more'),
    code('see product.decimal_product_uom: or not'),
  ],
  ...renamedRecords(names.xmlids, '19.0'),
});

function data(xmlid: string) {
  return {
    '__manifest__.py': `{"name": "Example", "depends": ["product"], "data": ["data/x.xml"]}\n`,
    'data/x.xml': `<odoo><record id="a" model="x.y"><field name="z_id" ref="${xmlid}"/></record></odoo>\n`,
  };
}

function code(text: string) {
  return {
    '__manifest__.py': '{"name": "Example", "depends": ["product"]}\n',
    'models/x.py': `def f(self):\n    return self.env.ref("${text}")\n`,
  };
}
