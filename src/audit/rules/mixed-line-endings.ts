import type { SourceFile } from '../../source/types.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mixed-line-endings',
  aliases: ['MNT023', 'mixed-line-ending'],
  severity: 'low',
  category: 'maintainability',
  cosmetic: true,
  summary: 'Lines of one file that end in different ways',
  why: 'An editor that makes the endings the same changes lines that nobody meant to, so that differences and merges are full of them. Between the quotes of a CSV file the other ending even becomes part of the value.',
  link: 'https://github.com/OCA/oca-addons-repo-template/blob/master/src/.pre-commit-config.yaml.jinja',
  bad: {
    'models/example.py': 'import os\r\nimport re\n\nNAMES = [os.name, re.M]\n',
  },
  good: [
    { 'models/example.py': 'import os\nimport re\n\nNAMES = [os.name, re.M]\n' },
    // The same all over is a matter of the repository.
    { 'models/example.py': 'import os\r\nimport re\r\nNAMES = [os.name, re.M]\r\n' },
    { 'models/example.py': 'TEXT = "one\\r\\ntwo"\nNAMES = []\n' },
  ],
  check({ module, report }) {
    const files = [...module.python, ...module.xml, ...module.csv].map(({ source }) => source);
    for (const source of [...files, module.manifest.source]) {
      const [windows, others] = endings(source);
      if (windows.length === 0 || others.length === 0) continue;
      // The fewer of both are changed; a field of a CSV file may hold lines of its own.
      const odd = windows.length <= others.length ? windows : others;
      const text = odd === windows ? '\n' : '\r\n';
      const [start = 0] = odd;
      const edits = odd.map((at) => ({ start: at, end: at + (odd === windows ? 2 : 1), text }));
      report({
        source,
        at: { start, end: start + 1 },
        message: `Lines of this file end with \\n and with \\r\\n: ${odd === windows ? 'write \\n' : 'write \\r\\n'} in all of them.`,
        ...(!source.path.endsWith('.csv') && {
          fix: { title: 'End all lines in the way that most of them end', safe: true, edits },
        }),
      });
    }
  },
});

/** Where lines end with `\r\n`, and where with `\n` alone. */
function endings({ text }: SourceFile): [windows: number[], others: number[]] {
  const [windows, others]: [number[], number[]] = [[], []];
  if (!text.includes('\r\n')) return [windows, others];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (text[at - 1] === '\r') windows.push(at - 1);
    else others.push(at);
  }
  return [windows, others];
}
