import { defineRule } from '../rule.ts';

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\.rej$/, 'what a patch could not apply'],
  [/\.orig$/, 'the copy of a file from before a merge or a patch'],
  [/~$|\.sw[op]$|(^|\/)#[^/]*#$/, "an editor's copy"],
  [/(^|\/)(Thumbs\.db|desktop\.ini)$/, 'what a file browser keeps'],
];

export default defineRule({
  id: 'leftover-file',
  severity: 'low',
  category: 'maintainability',
  summary: 'A file that an editor or a failed patch left behind',
  why: 'What a patch could not apply, and what an editor keeps beside a file, is nothing that a module needs. It is copied to every server, and the next reader wonders which of the two files counts.',
  link: 'https://github.com/OCA/oca-addons-repo-template',
  bad: [
    { 'models/a.py': 'x = 1\n', 'models/a.py.rej': '@@', 'views/b.xml.orig': '<odoo/>', 'models/c.py~': '' },
  ],
  good: [{ 'models/a.py': 'x = 1\n', 'tests/data/a.orig': '', 'static/src/img/a.png': '' }],
  check({ module, report }) {
    for (const path of module.files) {
      const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1];
      if (kind === undefined || path.startsWith('tests/')) continue;
      report({ path, message: `${path} is ${kind}: remove it.` });
    }
  },
});
