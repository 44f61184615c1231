import { accessRows, ruleRecords, shortId } from '../access/rows.ts';
import { defineRule } from '../rule.ts';

const OUTSIDERS = new Set(['base.group_portal', 'base.group_public']);

export default defineRule({
  id: 'access-for-outsiders',
  severity: 'high',
  category: 'security',
  summary: 'Portal users or visitors may change every record of a model',
  why: 'A right for portal or public users holds for all records, unless a record rule says which are theirs. Over RPC each customer then changes or deletes the records of all others; the pages of the website do not have to show them.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#record-rules',
  bad: {
    'models/book.py': `
      from odoo import models


      class Book(models.Model):
          _name = "library.book"
    `,
    'security/ir.model.access.csv': `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,base.group_portal,1,1,0,0
    `,
  },
  good: [
    {
      'models/book.py': `
        from odoo import models


        class Book(models.Model):
            _name = "library.book"
      `,
      'security/ir.model.access.csv': `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_portal,1,1,0,0
        access_user,book,model_library_book,base.group_user,1,1,1,1
      `,
      'security/rules.xml': `
        <odoo>
          <record id="rule" model="ir.rule">
            <field name="name">own</field>
            <field name="model_id" ref="model_library_book"/>
            <field name="domain_force">[('create_uid', '=', user.id)]</field>
            <field name="groups" eval="[(4, ref('base.group_portal'))]"/>
          </record>
        </odoo>
      `,
    },
    {
      'models/book.py': `
        from odoo import models


        class Book(models.Model):
            _name = "library.book"


        class Ask(models.TransientModel):
            _name = "library.ask"
      `,
      'security/ir.model.access.csv': `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_portal,1,0,0,0
        access_ask,ask,model_library_ask,base.group_portal,1,1,1,0
      `,
    },
  ],
  check(context) {
    const { index } = context;
    const rules = ruleRecords(index);
    // Modules of Odoo's own tests try every right.
    if (context.module.name.startsWith('test_')) return;
    for (const row of accessRows(index)) {
      const changes = [...row.allows].filter((name) => name !== 'read');
      if (row.group === undefined || !OUTSIDERS.has(row.group) || changes.length === 0 || row.demo) continue;
      const facts = [...index.models.values()].find(
        ({ model }) =>
          row.model !== undefined && shortId(row.model) === `model_${model.replaceAll('.', '_')}`,
      );
      // Of a model of another module there may be rules that are not seen here.
      if (!facts?.own || facts.kind !== 'model') continue;
      if (facts.classes.some(({ fact }) => fact.methods.some(({ name }) => /^_?check_access/.test(name))))
        continue;
      const limited = rules.some(
        ({ model, groups }) =>
          model !== undefined &&
          shortId(model) === shortId(row.model ?? '') &&
          (groups === undefined || groups.length === 0 || groups.includes(row.group ?? '')),
      );
      if (limited) continue;
      context.report({
        at: row.at,
        source: row.source,
        model: facts.model,
        message: `Users of ${row.group} may ${changes.join(', ')} every record of ${facts.model}, since no record rule says which are theirs: add an ir.rule for the group, or leave the right out.`,
      });
    }
  },
});
