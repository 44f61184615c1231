import { defineRule } from '../rule.ts';
import { declaredFiles, HEADER } from '../xml/header.ts';

export default defineRule({
  id: 'xml-header-wrong',
  severity: 'info',
  category: 'maintainability',
  profile: 'strict',
  cosmetic: true,
  summary: 'An XML declaration that is written another way than everywhere else',
  why: 'Whatever way the declaration is written, Odoo reads the file. Where all files begin alike, formatters have nothing to change.',
  link: 'https://github.com/prettier/plugin-xml',
  bad: [
    { 'data/a.xml': '<?xml version="1.0" encoding="utf-8"?>\n<odoo/>' },
    { 'data/a.xml': "<?xml version='1.0'?>\n<odoo/>" },
  ],
  good: [
    { 'data/a.xml': '<?xml version="1.0" encoding="UTF-8" ?>\n<odoo/>' },
    { 'data/a.xml': '<odoo/>' },
    // In another encoding, what is written is needed.
    { 'data/a.xml': '<?xml version="1.0" encoding="ISO-8859-1"?>\n<odoo/>' },
  ],
  check(context) {
    for (const { source, problems } of declaredFiles(context)) {
      if (problems.length > 0) continue;
      const found = /^\uFEFF?(<\?xml[^>]*\?>)/.exec(source.text)?.[1];
      if (found === undefined || found === HEADER || /encoding=["'](?!utf-8)/i.test(found)) continue;
      const start = source.text.indexOf('<');
      const at = { start, end: start + found.length };
      context.report({
        source,
        at,
        message: `The declaration is ${found}: write ${HEADER}.`,
        fix: { title: 'Write it as elsewhere', safe: true, edits: [{ ...at, text: HEADER }] },
      });
    }
  },
});
