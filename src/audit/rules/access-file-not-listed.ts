import { manifestPaths } from '../../source/manifest.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'access-file-not-listed',
  severity: 'high',
  category: 'security',
  summary: 'A file of access rights or rules that the manifest does not list',
  why: 'Odoo only loads what the manifest lists. Rights and rules of a file that is not in it are in no database: models stay closed, or rows that a rule was to hide are open to everybody, and nothing says so.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html#manifest',
  bad: {
    '__manifest__.py': `
      {"name": "Library", "version": "19.0.1.0.0", "depends": ["base"], "data": ["views/book.xml"]}
    `,
    'views/book.xml': '<odoo/>',
    'security/ir.model.access.csv': `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,base.group_user,1,0,0,0
    `,
  },
  good: [
    {
      'security/ir.model.access.csv': `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_user,1,0,0,0
      `,
    },
    {
      '__manifest__.py': `
        {"name": "Library", "version": "19.0.1.0.0", "depends": ["base"], "data": [], "post_init_hook": "load_rights"}
      `,
      'hooks.py': `
        def load_rights(env):
            env["library.loader"].load("security/ir.model.access.csv")
      `,
      'security/ir.model.access.csv': `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_user,1,0,0,0
      `,
    },
  ],
  check(context) {
    const { module } = context;
    const listed = new Set(
      [...manifestPaths(module.manifest, 'data'), ...manifestPaths(module.manifest, 'demo')].map(
        ({ path }) => path,
      ),
    );
    if (module.manifest.entries.get('data')?.value === undefined && module.manifest.entries.has('data'))
      return;
    if (module.manifest.entries.get('installable')?.value === false) return;
    for (const { source, records, rows } of [
      ...module.csv.map((file) => ({ ...file })),
      ...module.xml.map((file) => ({ ...file, rows: [] })),
    ]) {
      if (!/^security\/[^/]+$/.test(source.path) || listed.has(source.path)) continue;
      if (records.length === 0 && rows.length === 0) continue;
      const name = source.path.slice('security/'.length);
      if (module.python.some((file) => file.source.text.includes(name))) continue;
      context.report({
        source,
        at: { start: 0, end: source.text.split('\n', 1)[0]?.length ?? 0 },
        message: `The manifest does not list ${source.path}, so its rights are in no database: add it to data, before the views.`,
      });
    }
  },
});
