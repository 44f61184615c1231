import { accessRows, shortId } from '../access/rows.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'access-for-everybody',
  aliases: ['empty_group_access'],
  severity: 'high',
  category: 'security',
  summary: 'An access row without a group',
  why: 'A row without a group holds for everybody: employees, portal users, and visitors of the website who are not logged in. Whoever finds the model’s name reads its records over RPC, and with more than read changes or deletes them. From 19.1 the group base.group_everyone says the same in words, where it is meant.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#access-rights',
  bad: {
    'models/book.py': `
      from odoo import models


      class Book(models.Model):
          _name = "library.book"
    `,
    'security/ir.model.access.csv': `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,,1,1,0,0
    `,
    'security/access.xml': `
      <odoo>
        <record id="access_x" model="ir.model.access">
          <field name="name">x</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="perm_read">1</field>
        </record>
      </odoo>
    `,
  },
  good: {
    'models/book.py': `
      from odoo import models


      class Book(models.Model):
          _name = "library.book"


      class Base(models.AbstractModel):
          _name = "library.base"
    `,
    'security/ir.model.access.csv': `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,base.group_user,1,1,0,0
      access_base,base,model_library_base,,1,1,1,1
      access_nobody,book,model_library_book,,0,0,0,0
      base.access_partner,partner,base.model_res_partner,,1,0,0,0
    `,
  },
  check(context) {
    const { index } = context;
    // Modules of tests try every right.
    if (context.module.name.startsWith('test_')) return;
    for (const row of accessRows(index)) {
      if (row.group !== undefined || row.allows.size === 0 || row.foreign || row.demo) continue;
      const facts = [...index.models.values()].find(
        ({ model }) =>
          row.model !== undefined && shortId(row.model) === `model_${model.replaceAll('.', '_')}`,
      );
      // Of an abstract model there are no records.
      if (facts?.kind === 'abstract') continue;
      const changes = [...row.allows].filter((name) => name !== 'read');
      // The records of a wizard are those of whoever opened it.
      // What only may be read is often meant for all, such as a list of codes.
      const severity = changes.length === 0 ? 'low' : facts?.kind === 'transient' ? 'medium' : 'high';
      const name = facts?.model ?? (row.model === undefined ? 'the model' : shortId(row.model));
      const what = changes.length > 0 ? `${[...row.allows].join(', ')} ${name}` : `read ${name}`;
      context.report({
        at: row.at,
        source: row.source,
        severity,
        model: facts?.model,
        message: `The row has no group: everybody may ${what}, visitors who are not logged in too. Name a group, such as base.group_user.`,
      });
    }
  },
});
