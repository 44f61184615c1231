import { importedPath, importsOf } from '../../../audit/python/imports.ts';
import { childOf } from '../../../source/python/node.ts';
import { moveImports } from '../../python/import-moves.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'new-id',
  to: '19.0',
  breaks: 'error',
  summary: 'NewId is a name of odoo.api',
  why: 'odoo.models of 19.0 has no NewId: an import of it keeps the module from loading, and models.NewId raises AttributeError when it is asked for.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/api/__init__.py',
  cases: [
    { before: 'from odoo.models import NewId\n', after: 'from odoo.api import NewId\n' },
    {
      before: 'from odoo.models import BaseModel, NewId\n',
      after: 'from odoo.models import BaseModel\nfrom odoo.api import NewId\n',
    },
    {
      before: asked('from odoo import api, fields, models', 'models.NewId'),
      after: asked('from odoo import api, fields, models', 'api.NewId'),
    },
    { before: asked('from odoo import models', 'models.NewId'), todos: 1 },
  ],
  noops: [
    'from odoo.api import NewId\n',
    'from .models import NewId\n',
    'from odoo.models import BaseModel\n',
    asked('from odoo import api, models', 'api.NewId'),
    asked('from odoo import api, models', 'models.BaseModel'),
    asked('from odoo import api\n\nfrom . import models', 'models.NewId'),
  ],
  python: {
    import_from_statement: moveImports([{ from: 'odoo.models', name: 'NewId', to: 'odoo.api' }]),
    attribute(node, context) {
      const [object, name] = [childOf(node, 'object'), childOf(node, 'attribute')];
      if (object?.type !== 'identifier' || !name) return;
      if (context.slice(name) !== 'NewId' || importedPath(node, context.file) !== 'odoo.models.NewId') return;
      const api = importsOf(context.file).find(({ path }) => path === 'odoo.api');
      context.report({
        at: node,
        message: 'NewId is a name of odoo.api since 19.0: models.NewId raises AttributeError.',
        ...(api
          ? {
              fix: {
                title: `Write ${api.name}.NewId`,
                safe: true,
                edits: [{ start: object.start, end: object.end, text: api.name }],
              },
            }
          : {
              options: [{ title: 'Import api, and ask it', code: 'from odoo import api' }],
            }),
      });
    },
  },
});

function asked(imports: string, name: string): string {
  return `${imports}\n\n\ndef f(record):\n    return isinstance(record, models.BaseModel) and isinstance(record.id, ${name})\n`;
}
