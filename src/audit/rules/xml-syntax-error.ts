import { defineRule } from '../rule.ts';

/** One mistake tends to drag others behind it. */
const MOST = 3;

export default defineRule({
  id: 'xml-syntax-error',
  severity: 'critical',
  category: 'correctness',
  summary: 'An XML file that is not well-formed',
  why: 'Odoo reads data files with a strict parser. A tag that is not closed, a bare & or two hyphens in a comment, and the module cannot be installed or updated.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/tools/convert.py',
  bad: [
    { 'data/a.xml': '<odoo><record id="a" model="res.partner"></odoo>' },
    { 'data/a.xml': '<odoo><!-- a -- b --></odoo>' },
    { 'data/a.xml': '<odoo><menuitem id="a" name="R & D"/></odoo>' },
    { 'data/a.xml': '' },
    { 'static/src/a.xml': '<templates><t t-name="a"></templates>' },
  ],
  good: [
    {
      'data/a.xml': `
        <?xml version="1.0" encoding="utf-8"?>
        <!-- a - b -->
        <odoo>
          <menuitem id="a" name="R &amp; D"/>
          <![CDATA[<b>]]>
        </odoo>
      `,
      // Broken on purpose, for a test to read.
      'tests/data/broken.xml': '<odoo>',
      '__manifest__.py': '{"name": "a", "version": "19.0.1.0.0", "data": ["data/a.xml"]}',
    },
  ],
  check({ index, module, report }) {
    const loaded = new Set(index.loaded.map(({ file }) => file.source.path));
    for (const { source, problems } of module.xml) {
      if (problems.length === 0 || /^(tests|i18n|static\/(lib|description))\//.test(source.path)) continue;
      const used = loaded.has(source.path) || source.path.startsWith('static/src/');
      for (const problem of problems.slice(0, MOST)) {
        report({
          source,
          at: problem,
          severity: used ? undefined : 'low',
          message: `The file is not well-formed, ${problem.message}: Odoo cannot load it.`,
        });
      }
    }
    for (const path of module.unreadable) {
      if (!path.endsWith('.xml') || /^(tests|static\/(lib|description))\//.test(path)) continue;
      report({
        path,
        message:
          'The file cannot be read: it is over 8 MB, closed to this user, or not text in the encoding that it declares. Save it as UTF-8.',
      });
    }
  },
});
