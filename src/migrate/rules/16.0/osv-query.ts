import { moveImports } from '../../python/import-moves.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'osv-query',
  to: '16.0',
  breaks: 'error',
  summary: 'Query is imported from odoo.tools.query',
  why: 'The module odoo.osv.query moved to odoo.tools.query in 16.0: an import of the old one fails.',
  link: 'https://github.com/odoo/odoo/blob/16.0/odoo/tools/query.py',
  cases: [
    {
      before: 'from odoo.osv.query import Query\n',
      after: 'from odoo.tools.query import Query\n',
    },
    {
      before: 'from odoo.osv import expression, query\n',
      after: 'from odoo.osv import expression\nfrom odoo.tools import query\n',
    },
  ],
  noops: [
    'from odoo.tools.query import Query\n',
    'from odoo.osv import expression\n',
    'from .query import Query\n',
    'from other.osv.query import Query\n',
  ],
  python: {
    import_from_statement: moveImports([
      { from: 'odoo.osv.query', name: 'Query', to: 'odoo.tools.query' },
      { from: 'odoo.osv', name: 'query', to: 'odoo.tools' },
    ]),
  },
});
