import { renamedRecords } from '../../renamed-records.ts';
import names from '../../renames/18.0.json' with { type: 'json' };
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-records',
  to: '18.0',
  breaks: 'error',
  summary: 'Records of Odoo that have another xmlid',
  why: 'Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/sale/security/res_groups.xml',
  cases: [
    { before: data('product.group_discount_per_so_line'), after: data('sale.group_discount_per_so_line') },
    { before: code('product.group_discount_per_so_line'), after: code('sale.group_discount_per_so_line') },
    {
      before: code('base.group_user,!product.group_discount_per_so_line'),
      after: code('base.group_user,!sale.group_discount_per_so_line'),
    },
  ],
  noops: [
    data('sale.group_discount_per_so_line'),
    code('sale.group_discount_per_so_line'),
    data('my.product.group_discount_per_so_line'),
    code('product.group_discount_per_so_line_more'),
    code('see product.group_discount_per_so_line: or not'),
  ],
  ...renamedRecords(names.xmlids, '18.0'),
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
