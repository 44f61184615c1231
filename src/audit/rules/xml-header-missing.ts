import { defineRule } from '../rule.ts';
import { declaredFiles, HEADER } from '../xml/header.ts';

export default defineRule({
  id: 'xml-header-missing',
  severity: 'info',
  category: 'maintainability',
  profile: 'oca',
  cosmetic: true,
  summary: 'An XML file without a declaration at its top',
  why: 'An XML file is UTF-8 without a declaration too. With one, editors and other tools need not guess, and all files begin alike.',
  link: 'https://github.com/OCA/odoo-community.org/blob/master/website/Contribution/CONTRIBUTING.rst',
  bad: [{ 'data/a.xml': '<odoo/>' }, { 'data/a.xml': '<!-- Copyright -->\n<odoo/>' }],
  good: { 'data/a.xml': '<?xml version="1.0"?>\n<odoo/>' },
  check(context) {
    for (const { source, problems } of declaredFiles(context)) {
      if (problems.length > 0 || /^\uFEFF?<\?xml/.test(source.text)) continue;
      const bom = source.text.startsWith('\uFEFF') ? 1 : 0;
      const end = source.text.length - source.text.slice(bom).trimStart().length;
      context.report({
        source,
        message: `${source.path} does not say what it is: begin it with ${HEADER}.`,
        fix: {
          title: 'Add the declaration',
          safe: true,
          edits: [{ start: bom, end, text: `${HEADER}\n` }],
        },
      });
    }
  },
});
