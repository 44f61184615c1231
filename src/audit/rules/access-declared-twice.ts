import { type AccessRow, accessRows, shortId } from '../access/rows.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'access-declared-twice',
  severity: 'medium',
  category: 'security',
  summary: 'Two access rows for one model and one group',
  why: 'Rights add up: what one of the rows allows is allowed, whatever the other says. Whoever takes a right out of one of them later sees no change, and looks long for the reason.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#access-rights',
  bad: {
    'security/ir.model.access.csv': `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,base.group_user,1,0,0,0
      access_book_again,book,model_library_book,base.group_user,1,1,0,0
    `,
  },
  good: {
    'security/ir.model.access.csv': `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,base.group_user,1,0,0,0
      access_book_system,book,model_library_book,base.group_system,1,1,0,0
      access_line,line,model_library_line,base.group_user,1,1,0,0
      base.access_line,line,model_library_line,base.group_user,1,1,0,0
    `,
  },
  check(context) {
    const seen = new Map<string, AccessRow>();
    for (const row of accessRows(context.index)) {
      if (row.model === undefined || row.demo || row.foreign) continue;
      const key = `${row.model}\n${row.group ?? ''}`;
      const first = seen.get(key);
      seen.set(key, first ?? row);
      if (!first || first.xmlid === row.xmlid) continue;
      context.report({
        at: row.at,
        source: row.source,
        message: `${first.xmlid === undefined ? 'A row before' : shortId(first.xmlid)} already says what ${row.group ?? 'everybody'} may do with ${shortId(row.model)}, and rights add up: keep one of the two.`,
      });
    }
  },
});
