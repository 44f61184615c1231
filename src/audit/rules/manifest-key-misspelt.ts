import { nearNames } from '../../util/suggest.ts';
import { MANIFEST_GUIDE } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

/** Without these the module is another one. */
const HEAVY = ['depends', 'data', 'assets', 'external_dependencies'];
/** These are read by people. */
const LIGHT = ['author', 'category', 'summary'];
const KEYS = [
  ...HEAVY,
  ...LIGHT,
  ...['pre_init_hook', 'post_init_hook', 'uninstall_hook', 'post_load', 'application', 'license', 'version'],
  ...['auto_install', 'installable', 'demo'],
];

export default defineRule({
  id: 'manifest-key-misspelt',
  aliases: ['COR003'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A key of the manifest that is nearly the name of one that Odoo knows',
  why: 'Odoo passes over a key that it does not know, without a word: the files of "datas" are never loaded, the modules of "depend" are not there when the module is installed, and it is installed all the same.',
  link: MANIFEST_GUIDE,
  bad: [
    {
      '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "depend": ["base"], "license": "LGPL-3"}\n',
    },
    {
      // Reported, and left as it is.
      '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", u"depend": ["base"], "license": "LGPL-3"}\n',
    },
    {
      '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "depends": ["base"], "licence": "LGPL-3"}\n',
    },
  ],
  good: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "depends": ["base"], "license": "LGPL-3", "maturity": "Beta", "live_test_url": "x"}\n',
    },
    {
      // It is there beside the other one.
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "depends": ["base"], "author": "A", "authors": ["A", "B"], "dates": []}\n',
    },
  ],
  manifest({ entries, source: { text } }, { report }) {
    for (const { key, keySpan } of entries.values()) {
      if (KEYS.includes(key) || key.length < 4) continue;
      const [near] = nearNames(key, KEYS, 1);
      if (near === undefined || entries.has(near) || Math.abs(near.length - key.length) > 2) continue;
      report({
        at: keySpan,
        severity: HEAVY.includes(near) ? 'high' : LIGHT.includes(near) ? 'low' : 'medium',
        message: `Odoo knows no "${key}" and passes over it: if "${near}" is meant, write that.`,
        // A key may also stand between three quotes, or have a letter before them.
        fix:
          text.slice(keySpan.start + 1, keySpan.end - 1) === key
            ? {
                title: `Write ${near}`,
                safe: false,
                edits: [{ start: keySpan.start + 1, end: keySpan.end - 1, text: near }],
              }
            : undefined,
      });
    }
  },
});
