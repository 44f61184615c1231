import { accessRows, shortId } from '../access/rows.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'access-full-for-employees',
  severity: 'info',
  category: 'security',
  summary: 'Every employee may delete, although the module has a group of managers',
  why: 'The module tells users and managers apart, and then gives all of it to every employee. Where that is meant, the group of managers has no use for this model; mostly unlink, and often create, were to be theirs.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#access-rights',
  bad: {
    'models/book.py': `
      from odoo import models


      class Book(models.Model):
          _name = "library.book"
    `,
    'security/groups.xml': `
      <odoo>
        <record id="group_library_manager" model="res.groups"><field name="name">Manager</field></record>
      </odoo>
    `,
    'security/ir.model.access.csv': `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,base.group_user,1,1,1,1
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
        access_book,book,model_library_book,base.group_user,1,1,1,1
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
      'security/groups.xml': `
        <odoo>
          <record id="group_library_manager" model="res.groups"><field name="name">Manager</field></record>
        </odoo>
      `,
      'security/ir.model.access.csv': `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_user,1,0,0,0
        access_manager,book,model_library_book,group_library_manager,1,1,1,1
        access_ask,ask,model_library_ask,base.group_user,1,1,1,1
      `,
    },
  ],
  check(context) {
    const { index } = context;
    const manager = index.records.find(
      ({ fact, demo }) =>
        fact.model === 'res.groups' &&
        !demo &&
        /manager|admin/i.test(fact.xmlid ?? '') &&
        fact.xmlid?.startsWith(`${context.module.name}.`),
    );
    if (!manager) return;
    for (const row of accessRows(index)) {
      if (row.group !== 'base.group_user' || row.allows.size < 4 || row.demo) continue;
      const facts = [...index.models.values()].find(
        ({ model }) =>
          row.model !== undefined && shortId(row.model) === `model_${model.replaceAll('.', '_')}`,
      );
      if (!facts?.own || facts.kind !== 'model') continue;
      context.report({
        at: row.at,
        source: row.source,
        model: facts.model,
        message: `Every employee may delete records of ${facts.model}, although the module has the group ${manager.fact.xmlid}: leave that to its users, unless it is meant so.`,
      });
    }
  },
});
