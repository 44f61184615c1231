import { defineRule } from '../rule.ts';

// In parts, so that this file has none itself.
const OURS = '<'.repeat(7);
const THEIRS = '>'.repeat(7);

export default defineRule({
  id: 'conflict-markers',
  severity: 'high',
  category: 'correctness',
  summary: 'A file with the markers of a merge that was not resolved',
  why: 'Both versions of the lines are in the file, with the markers of git around them. Python and XML fail to load, and other files say two things at once.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/test_lint/tests/test_markers.py',
  bad: [{ 'models/a.py': `x = 1\n${OURS} HEAD\ny = 2\n=======\ny = 3\n${THEIRS} other\n` }],
  good: [{ 'models/a.py': 'TITLE = 1\n# =======\n', 'README.rst': 'Title\n=======\n' }],
  check({ module, report }) {
    for (const { source } of [
      ...module.python,
      ...module.xml,
      ...module.csv,
      { source: module.manifest.source },
    ]) {
      const { text } = source;
      if (!text.includes(OURS)) continue;
      const start = text.startsWith(`${OURS} `) ? 0 : text.indexOf(`\n${OURS} `) + 1;
      if ((start === 0 && !text.startsWith(OURS)) || !text.includes(`\n${THEIRS}`, start)) continue;
      const end = text.indexOf('\n', start);
      report({
        source,
        at: { start, end: end === -1 ? text.length : end },
        message: 'A merge was not resolved here: keep one of the two versions, and remove the markers.',
      });
    }
  },
});
