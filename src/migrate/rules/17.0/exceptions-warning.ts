import { dotted } from '../../../audit/python/names.ts';
import { walk } from '../../../source/python/node.ts';
import { fromImport, usesName } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'exceptions-warning',
  to: '17.0',
  breaks: 'error',
  summary: 'odoo.exceptions.Warning is UserError',
  why: 'Warning and except_orm were other names of UserError, and are gone in 17.0: an import of them fails.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/exceptions.py',
  cases: [
    {
      before: 'from odoo.exceptions import Warning\n\n\ndef f():\n    raise Warning("No")\n',
      after: 'from odoo.exceptions import UserError\n\n\ndef f():\n    raise UserError("No")\n',
    },
    {
      before: 'from odoo.exceptions import UserError, Warning\n\n\ndef f():\n    raise Warning("No")\n',
      after: 'from odoo.exceptions import UserError\n\n\ndef f():\n    raise UserError("No")\n',
    },
    {
      before: 'from odoo.exceptions import Warning as UserError\n\n\ndef f():\n    raise UserError("No")\n',
      after: 'from odoo.exceptions import UserError\n\n\ndef f():\n    raise UserError("No")\n',
    },
    {
      before: 'from odoo import exceptions\n\n\ndef f():\n    raise exceptions.Warning("No")\n',
      after: 'from odoo import exceptions\n\n\ndef f():\n    raise exceptions.UserError("No")\n',
    },
    {
      before: 'from odoo.exceptions import Warning as W, ValidationError\n\n\ndef f():\n    raise W("No")\n',
      after: 'from odoo.exceptions import UserError as W, ValidationError\n\n\ndef f():\n    raise W("No")\n',
    },
  ],
  noops: [
    'from odoo.exceptions import UserError\n\n\ndef f():\n    raise UserError("No")\n',
    'def f():\n    raise Warning("No")\n',
    'from warnings import Warning\n\n\ndef f():\n    raise Warning("No")\n',
    'from requests import exceptions\n\n\ndef f():\n    raise exceptions.Warning("No")\n',
    'from odoo.exceptions import ValidationError\n\n\ndef f():\n    raise ValidationError(Warning)\n',
    'import logging\n\nlevel = logging.Warning\n',
  ],
  python: {
    import_from_statement(node, context) {
      const imported = fromImport(node, context);
      if (imported?.module !== 'odoo.exceptions') return;
      const old = imported.names.find(({ name }) => name === 'Warning');
      if (!old) return;
      const bound = old.alias ?? 'Warning';
      const there = imported.names.some((each) => each !== old && (each.alias ?? each.name) === 'UserError');
      const keeps = old.alias !== undefined && old.alias !== 'UserError';
      const names = imported.names.flatMap((each) => {
        if (each !== old) return [{ ...each.node, text: context.slice(each.node) }];
        if (keeps) return [{ ...each.node, text: `UserError as ${old.alias}` }];
        return there ? [] : [{ ...each.node, text: 'UserError' }];
      });
      // Otherwise what is already called so would be hidden.
      if (
        !there &&
        !keeps &&
        bound !== 'UserError' &&
        usesName(context.file.root, 'UserError', context.text, node)
      )
        return;
      const uses =
        bound === 'Warning'
          ? [...walk(context.file.root)].filter(
              (each) =>
                each.type === 'identifier' &&
                each.field !== 'attribute' &&
                (each.start < node.start || each.start >= node.end) &&
                context.slice(each) === 'Warning',
            )
          : [];
      const [first, last] = [imported.names[0], imported.names.at(-1)];
      if (!first || !last) return;
      context.report({
        at: old.node,
        message: 'Warning of odoo.exceptions is gone since 17.0: it was UserError.',
        fix: {
          title: 'Raise UserError',
          safe: true,
          edits: [
            ...(names.length === imported.names.length
              ? [
                  {
                    start: old.node.start,
                    end: old.node.end,
                    text: keeps ? `UserError as ${old.alias}` : 'UserError',
                  },
                ]
              : [
                  {
                    start: first.node.start,
                    end: last.node.end,
                    text: names.map(({ text }) => text).join(', '),
                  },
                ]),
            ...uses.map(({ start, end }) => ({ start, end, text: 'UserError' })),
          ],
        },
      });
    },
    attribute(node, context) {
      const path = dotted(node, context);
      if (path !== 'exceptions.Warning' && path !== 'odoo.exceptions.Warning') return;
      const imported =
        path.startsWith('odoo.') ||
        context.file.imports.some(({ from, names }) => from === 'odoo' && names.includes('exceptions'));
      if (!imported) return;
      context.report({
        at: node,
        message: 'Warning of odoo.exceptions is gone since 17.0: it was UserError.',
        fix: {
          title: 'Raise UserError',
          safe: true,
          edits: [{ start: node.end - 'Warning'.length, end: node.end, text: 'UserError' }],
        },
      });
    },
  },
});
