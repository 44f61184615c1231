import { accessRows, shortId } from '../access/rows.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'access-without-read',
  severity: 'medium',
  category: 'security',
  summary: 'A row allows to write, create or delete, and not to read',
  why: 'The web client reads a record before it changes it, and after: without the right to read, the other rights end in an access error. Mostly a column is shifted.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#access-rights',
  bad: {
    'security/ir.model.access.csv': `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,base.group_user,0,1,1,0
    `,
  },
  good: {
    'security/ir.model.access.csv': `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,base.group_user,1,1,1,0
      access_none,none,model_library_none,base.group_user,0,0,0,0
      access_line_read,line,model_library_line,base.group_user,1,0,0,0
      access_line_write,line,model_library_line,base.group_system,0,1,0,0
    `,
  },
  check(context) {
    const rows = accessRows(context.index);
    const readable = new Set(
      rows.flatMap(({ model, allows }) => (model !== undefined && allows.has('read') ? [model] : [])),
    );
    for (const row of rows) {
      if (row.allows.size === 0 || row.allows.has('read') || row.foreign || row.model === undefined) continue;
      // Another row may bring the right to read, by a group that this one implies.
      if (readable.has(row.model)) continue;
      context.report({
        at: row.at,
        source: row.source,
        message: `The row allows ${[...row.allows].join(', ')} of ${shortId(row.model)} and not read, without which none of them works: set perm_read to 1.`,
      });
    }
  },
});
