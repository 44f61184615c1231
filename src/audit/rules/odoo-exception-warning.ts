import { importsOf } from '../python/imports.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'odoo-exception-warning',
  aliases: ['R8101'],
  severity: 'medium',
  category: 'correctness',
  summary: 'Warning is imported from odoo.exceptions',
  why: 'odoo.exceptions.Warning is an old name of UserError that newer series no longer have: there the import stops the module from loading. The name also hides the Warning of Python.',
  link: 'https://github.com/odoo/odoo/blob/14.0/odoo/exceptions.py',
  bad: [
    `
    from odoo.exceptions import Warning


    def refuse():
        raise Warning("No")
    `,
    `
    from odoo.exceptions import AccessError, Warning as UserError


    def refuse():
        raise UserError("No")
    `,
  ],
  good: `
    from odoo.exceptions import RedirectWarning, UserError


    def refuse():
        raise UserError("No") from Warning("old")
  `,
  python: {
    module(_node, context) {
      for (const { path, name, node, statement } of importsOf(context.file)) {
        if (path !== 'odoo.exceptions.Warning') continue;
        const text = name === 'UserError' ? 'UserError' : `UserError as ${name}`;
        context.report({
          at: statement,
          message: 'Warning of odoo.exceptions is an old name that newer series lack: import UserError.',
          fix: { title: 'Import UserError', safe: true, edits: [{ start: node.start, end: node.end, text }] },
        });
      }
    },
  },
});
