import { manifestAssets } from '../../source/manifest.ts';
import { MANIFEST_GUIDE } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'manifest-external-assets',
  aliases: ['W8162'],
  severity: 'medium',
  category: 'security',
  from: '15.0',
  summary: 'An asset is loaded from another server',
  why: 'Whoever runs that server runs code in the browser of every user, sees who works when, and stops the web client when it is down. Servers without a way to the internet do not work at all.',
  link: MANIFEST_GUIDE,
  bad: {
    '__manifest__.py': `
      {
          "name": "A", "version": "18.0.1.0.0", "license": "LGPL-3",
          "assets": {"web.assets_backend": ["https://cdn.example.com/chart.js"]},
      }
    `,
  },
  good: {
    '__manifest__.py': `
      {
          "name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "website": "https://example.com",
          "assets": {"web.assets_backend": ["example_module/static/lib/chart.js", ("include", "web._assets")]},
      }
    `,
  },
  manifest(manifest, { report }) {
    for (const { path, start, end, key } of manifestAssets(manifest)) {
      if (!/^(https?:)?\/\//i.test(path)) continue;
      report({
        at: { start, end },
        message: `${key} loads ${path} from another server: put the file into static/lib of the module.`,
      });
    }
  },
});
