import { accessRows, shortId } from '../access/rows.ts';
import { isTestFile } from '../python/places.ts';
import { isSecretName } from '../python/sensitive.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'stored-secret-without-groups',
  severity: 'medium',
  confidence: 'likely',
  category: 'security',
  summary: 'A field holds a password or key, and everybody who reads the record reads it',
  why: 'A field without groups= comes with every read of the record: over RPC, in exports, in the list of fields to filter by. On a model that employees may read, the secret of a service is then known to all of them. groups="base.group_system" keeps it to administrators, who are who enters it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#field-access',
  bad: [
    `
    from odoo import fields, models


    class Carrier(models.Model):
        _name = "library.carrier"

        api_key = fields.Char()
        sftp_password = fields.Char()
    `,
    `
    from odoo import fields, models


    class Company(models.Model):
        _inherit = "res.company"

        sms_secret_key = fields.Char()
    `,
  ],
  good: [
    {
      'models/backup.py': `
        from odoo import fields, models


        class Backup(models.Model):
            _name = "library.backup"

            sftp_password = fields.Char()
      `,
      'security/ir.model.access.csv': `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_backup,backup,model_library_backup,base.group_system,1,1,1,1
      `,
    },
    `
    from odoo import fields, models


    class Carrier(models.Model):
        _name = "library.carrier"

        api_key = fields.Char(groups="base.group_system")
        api_key_name = fields.Char()
        token_url = fields.Char()
        public_key = fields.Text()
        access_token = fields.Char()
        has_password = fields.Boolean()
        password = fields.Char(related="company_id.password")
        api_token = fields.Char(compute="_compute_token")
        name = fields.Char()


    class Ask(models.TransientModel):
        _name = "library.ask"

        password = fields.Char()


    class Settings(models.TransientModel):
        _inherit = "res.config.settings"

        api_key = fields.Char(config_parameter="library.api_key")
  `,
  ],
  python: {
    class_definition(node, context) {
      const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
      if (!klass?.model || klass.kind === 'transient' || isTestFile(context.file.source.path)) return;
      if (klass.model === 'res.config.settings' || isForAdmins(klass.model, klass.creates, context)) return;
      for (const field of klass.fields) {
        // `access_token` is Odoo's own, for links to a document.
        if (
          !/^(Char|Text)$/.test(field.type) ||
          (/^(access_token|password)$/.test(field.name) && klass.model === 'res.users')
        )
          continue;
        if (!isSecretName(field.name) || /^(access_)?token$/.test(field.name)) continue;
        const { kwargs } = field;
        if (kwargs.has('groups') || kwargs.has('compute') || kwargs.has('related')) continue;
        if (kwargs.get('store')?.value === false) continue;
        context.report({
          at: field,
          model: klass.model,
          message: `${field.name} reads like a secret of a service, and whoever may read ${klass.model} reads it: add groups="base.group_system".`,
        });
      }
    },
  },
});

/** Only administrators may read the model at all. */
function isForAdmins(model: string, made: boolean, { index }: PythonContext): boolean {
  if (!made) return false;
  const id = `model_${model.replaceAll('.', '_')}`;
  const readers = accessRows(index).filter(
    (row) => row.model !== undefined && shortId(row.model) === id && row.allows.has('read'),
  );
  return (
    readers.length > 0 &&
    readers.every(({ group }) => /^base\.group_(system|erp_manager|no_one)$/.test(group ?? ''))
  );
}
