import type { DataId } from '../../source/types.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'csv-duplicate-record-id',
  aliases: ['duplicate-id-csv'],
  severity: 'high',
  category: 'correctness',
  summary: 'An id that a CSV file has twice',
  why: 'The second row changes the record of the first one. Of two access rules or settings that were meant, one is silently missing.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#csv-data-files',
  bad: {
    'security/ir.model.access.csv': `
      id,name,model_id:id,group_id:id,perm_read
      access_a,a,base.model_res_partner,base.group_user,1
      access_b,b,base.model_res_users,base.group_user,1
      access_a,c,base.model_res_country,base.group_user,1
    `,
  },
  good: {
    'security/ir.model.access.csv': `
      id,name,model_id:id,group_id:id,perm_read
      access_a,a,base.model_res_partner,base.group_user,1
      access_b,a,base.model_res_partner,base.group_portal,1
    `,
    'data/res.partner.csv': `
      id,name,child_ids/name
      a,A,B
      ,,C
      ,,D
    `,
    'data/res.country.csv': `
      name
      A
      A
    `,
  },
  csv({ records, source }, context) {
    const known = new Map<string, DataId[]>();
    for (const record of records) {
      const before = known.get(record.xmlid ?? '');
      if (before) before.push(record);
      else known.set(record.xmlid ?? '', [record]);
    }
    for (const [xmlid, [first, ...others]] of known) {
      if (!first || others.length === 0) continue;
      const lines = others.map(({ start }) => source.lineAt(start)).join(', ');
      context.report({
        at: first,
        message: `"${xmlid.replace(`${context.module.name}.`, '')}" is there again in line ${lines}, which changes the record of this row: give each row an id of its own.`,
      });
    }
  },
});
