import names from '../../renames/17.0.json' with { type: 'json' };
import { renamedModels } from '../../renames/renamed-models.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'renamed-models',
  to: '17.0',
  breaks: 'error',
  summary: 'Models that have another name',
  why: 'What names a model that is not there does not load, or fails when it runs.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/mail/models/discuss/discuss_channel.py',
  cases: [
    {
      before: 'def f(self):\n    return self.env["mail.channel"].search([])\n',
      after: 'def f(self):\n    return self.env["discuss.channel"].search([])\n',
    },
    {
      before: {
        'data/x.xml':
          '<odoo><record id="a" model="mail.channel"><field name="name">A</field></record></odoo>\n',
      },
      after: {
        'data/x.xml':
          '<odoo><record id="a" model="discuss.channel"><field name="name">A</field></record></odoo>\n',
      },
    },
    {
      before: {
        'security/ir.model.access.csv': 'id,name,model_id:id,perm_read\na,a,mail.model_mail_channel,1\n',
      },
      after: {
        'security/ir.model.access.csv': 'id,name,model_id:id,perm_read\na,a,mail.model_discuss_channel,1\n',
      },
    },
  ],
  noops: [
    'def f(self):\n    return self.env["mail.channel.extra"].search([])\n',
    'def f(self):\n    return self.env["discuss.channel"].search([])\n',
    {
      'data/x.xml':
        '<odoo><record id="a" model="discuss.channel"><field name="name">A</field></record></odoo>\n',
    },
    { 'security/ir.model.access.csv': 'id,name,model_id:id,perm_read\na,a,mail.model_mail_channel_more,1\n' },
  ],
  ...renamedModels(names.models, '17.0'),
});
