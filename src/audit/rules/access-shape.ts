import { defineRule } from '../rule.ts';

const COLUMNS = ['id', 'name', 'model_id:id', 'perm_read', 'perm_write', 'perm_create', 'perm_unlink'];

export default defineRule({
  id: 'access-shape',
  severity: 'high',
  category: 'security',
  summary: 'An access file that Odoo reads otherwise than it looks',
  why: 'The name of the file says which model the rows are of, the header which field a cell is for. With another name, a missing column or a cell too many, the installation ends in an error, or rights are given that nobody meant.',
  link: 'https://www.odoo.com/documentation/18.0/developer/tutorials/server_framework_101/04_securityintro.html',
  bad: [
    {
      'security/ir.model.access.csv': `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_user,1,0,yes,0
      `,
    },
    {
      'security/access.csv': `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_user,1,0,0,0
      `,
    },
    {
      'security/ir.model.access.csv': `
        id,name,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,base.group_user,1,0,0,0
      `,
    },
  ],
  good: {
    'security/ir.model.access.csv': `
      "id","name","model_id/id","group_id/id","perm_read","perm_write","perm_create","perm_unlink"
      access_book,book,model_library_book,base.group_user,1,0,0,0
      access_line,line,model_library_line,base.group_user,True,False,FALSE,0
    `,
    'data/library.book.csv': `
      id,name
      a,A
    `,
  },
  csv(file, context) {
    const names = file.header.map(({ value }) => value.trim().replace('/', ':'));
    // Record rules have the same columns.
    if (file.model === 'ir.rule') return;
    if (file.model !== 'ir.model.access') {
      if (!names.includes('perm_read') || !names.includes('perm_unlink')) return;
      context.report({
        at: file.header[0],
        message: `The name of the file says that its rows are of the model ${file.model}, and its columns are those of access rights: name it ir.model.access.csv.`,
      });
      return;
    }
    if (file.header.length === 0) return;
    for (const column of COLUMNS) {
      // A file may only change some fields of rows that are there.
      if (names.includes(column) || (column !== 'id' && column !== 'model_id:id')) continue;
      if (column === 'model_id:id' && names.some((name) => name.startsWith('model_id'))) continue;
      context.report({
        at: file.header[0],
        message: `The column ${column} is missing: write the header id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink.`,
      });
    }
    for (const row of file.rows) {
      const [first] = row;
      if (row.length > file.header.length) {
        context.report({
          at: first,
          message: `The row has ${row.length} cells where the header has ${file.header.length}: give it one cell a column.`,
        });
        continue;
      }
      row.forEach((cell, i) => {
        if (!names[i]?.startsWith('perm_') || /^(0|1|true|false|)$/i.test(cell.value.trim())) return;
        context.report({ at: cell, message: `${names[i]} is ${JSON.stringify(cell.value)}: write 1 or 0.` });
      });
    }
  },
});
