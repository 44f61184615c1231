import { manifestPaths } from '../../source/manifest.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'csv-syntax-error',
  severity: 'critical',
  category: 'correctness',
  summary: 'A CSV data file that cannot be read',
  why: 'Odoo reads CSV files as UTF-8. A file in another encoding stops the installation, and a quote that is never closed swallows all rows behind it.',
  link: 'https://docs.python.org/3/library/csv.html',
  bad: {
    'data/res.partner.csv': `
      id,name
      a,"Smith
      b,Miller
    `,
  },
  good: {
    'data/res.partner.csv': `
      id,name
      a,"Smith, ""Joe""
      and others"
      b,
      c,5" disk
    `,
    'tests/broken.csv': 'id,name\na,"',
    '__manifest__.py':
      '{"name": "a", "version": "19.0.1.0.0", "depends": ["base"], "data": ["data/res.partner.csv"]}',
  },
  check({ index, module, report }) {
    const listed = new Set(
      ['data', 'demo'].flatMap((key) => manifestPaths(module.manifest, key)).map(({ path }) => path),
    );
    for (const path of module.unreadable) {
      if (!path.endsWith('.csv') || !listed.has(path)) continue;
      report({
        path,
        message: 'The file is not UTF-8 text, for which Odoo cannot load it: save it as UTF-8.',
      });
    }
    for (const { file } of index.loaded) {
      if ('isData' in file) continue;
      const { text } = file.source;
      const open = [file.header, ...file.rows]
        .flat()
        .find(({ start, end }) => text[start] === '"' && !closes(text.slice(start, end)));
      if (!open) continue;
      report({
        source: file.source,
        at: { start: open.start, end: open.start + 1 },
        message: 'The quote is never closed, so that all that follows is one value: close it.',
      });
    }
  },
});

/** What a cell of quotes is made of: after its closing quote anything may follow. */
function closes(cell: string): boolean {
  return /^"(?:[^"]|"")*"/.test(cell);
}
