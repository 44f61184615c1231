import { pluralCases, pluralNoops } from '../../cases/rename.ts';
import names from '../../renames/19.0.json' with { type: 'json' };
import { pluralFields } from '../../renames/plural-fields.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'plural-fields',
  to: '19.0',
  breaks: 'error',
  summary: 'Fields of views that held one record and hold several under another name',
  why: 'A view that shows a field which is not there does not load; the one that took its place takes another widget.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/ir_filters.py',
  cases: [
    ...pluralCases('ir.filters', 'user_id', 'user_ids'),
    {
      before: data('ir.filters', '<field eval="False" name="user_id"/>'),
      after: data('ir.filters', '<field eval="False" name="user_ids"/>'),
    },
    {
      before: data('ir.filters', '<field name="user_id" ref="base.user_admin"/>'),
      after: data('ir.filters', `<field name="user_ids" eval="[(6, 0, [ref('base.user_admin')])]"/>`),
    },
    {
      before: data('ir.filters', `<field name="user_id" eval="ref('base.user_admin')"/>`),
      after: data('ir.filters', `<field name="user_ids" eval="[(6, 0, [ref('base.user_admin')])]"/>`),
    },
  ],
  noops: [
    ...pluralNoops('ir.filters', 'user_id', 'user_ids'),
    data('ir.filters', '<field name="user_ids" eval="False"/>'),
    data('ir.filters', '<field name="user_id" eval="obj().id"/>'),
    data('some.other', '<field name="user_id" ref="base.user_admin"/>'),
  ],
  ...pluralFields(names.plurals, '19.0'),
});

function data(model: string, field: string) {
  return { 'data/x.xml': `<odoo><record id="a" model="${model}">${field}</record></odoo>\n` };
}
