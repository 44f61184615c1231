import { attribute, attributeValue } from '../../../source/xml/query.ts';
import { modelOfTable } from '../../renames/data-models.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'activity-type-model',
  to: '15.0',
  breaks: 'error',
  summary: 'An activity type names its model instead of pointing to it',
  why: 'res_model_id of mail.activity.type is res_model since 15.0, a selection of the names of models: a record that sets the old field does not load.',
  link: 'https://github.com/odoo/odoo/blob/15.0/addons/mail/models/mail_activity_type.py',
  cases: [
    {
      before: data('<field name="res_model_id" ref="base.model_res_partner"/>'),
      after: data('<field name="res_model">res.partner</field>'),
    },
    {
      before: data("<field name=\"res_model_id\" search=\"[('model', '=', 'res.partner')]\"/>"),
      after: data('<field name="res_model">res.partner</field>'),
    },
    { before: data('<field name="res_model_id" ref="somebody.model_nobody_knows"/>'), todos: 1 },
  ],
  noops: [
    data('<field name="res_model">res.partner</field>'),
    data('<field name="res_model_id" ref="base.model_res_partner"/>', 'mail.activity'),
    data('<field name="name">res_model_id</field>'),
    {
      ...data(''),
      'models/example.py':
        'from odoo import fields, models\n\n\nclass Type(models.Model):\n    _inherit = "mail.activity.type"\n\n    res_model_id = fields.Many2one("ir.model")\n',
      'data/x.xml':
        '<odoo><record id="a" model="mail.activity.type"><field name="res_model_id" ref="base.model_res_partner"/></record></odoo>\n',
    },
  ],
  xml: {
    field(element, context) {
      const record = element.parent;
      if (attributeValue(element, 'name') !== 'res_model_id' || record?.name !== 'record') return;
      if (attributeValue(record, 'model') !== 'mail.activity.type') return;
      // The module has the field itself.
      if (context.index.models.get('mail.activity.type')?.field('res_model_id')) return;
      const table = /(?:^|\.)model_(\w+)$/.exec(attributeValue(element, 'ref') ?? '')?.[1];
      const search = attribute(element, 'search')?.value ?? '';
      const named = /^\[\(\s*'model'\s*,\s*'='\s*,\s*'([\w.]+)'\s*,?\s*\)\]$/.exec(search.trim())?.[1];
      const model = table === undefined ? named : modelOfTable(table, context);
      const message = 'res_model_id of mail.activity.type is res_model since 15.0, the name of the model.';
      if (model === undefined) {
        const code = '<field name="res_model">res.partner</field>';
        context.report({ at: element, message, options: [{ title: 'Write the name of the model', code }] });
        return;
      }
      const text = `<field name="res_model">${model}</field>`;
      context.report({
        at: element,
        message,
        fix: {
          title: 'Name the model',
          safe: true,
          edits: [{ start: element.start, end: element.end, text }],
        },
      });
    },
  },
});

function data(field: string, model = 'mail.activity.type') {
  return {
    '__manifest__.py':
      '{"name": "Example", "version": "14.0.1.0.0", "depends": ["mail"], "data": ["data/x.xml"]}\n',
    'data/x.xml': `<odoo><record id="a" model="${model}">${field}</record></odoo>\n`,
  };
}
