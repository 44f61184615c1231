import { childOf } from '../../../source/python/node.ts';
import { bundleOf } from '../../manifest-edits.ts';
import { defineMigration } from '../../rule.ts';

/** What to do with a bundle that is gone; with a name where another one took its place. */
const GONE: Readonly<Record<string, { readonly now?: string; readonly advice: string }>> = {
  'point_of_sale.assets': { now: 'point_of_sale._assets_pos', advice: 'it is point_of_sale._assets_pos now' },
  'web.assets_common': {
    advice: 'list the files in web.assets_backend, in web.assets_frontend, or in both, where they are needed',
  },
  'web.frontend_legacy': { advice: 'list the files in web.assets_frontend' },
  'web.assets_backend_legacy_lazy': { advice: 'list the files in web.assets_backend' },
  'web.assets_common_lazy': { advice: 'list the files in web.assets_frontend_lazy' },
  'web.assets_common_minimal': { advice: 'list the files in web.assets_frontend_minimal' },
};

export default defineMigration({
  id: 'gone-bundles',
  to: '17.0',
  breaks: 'silent',
  summary: 'Bundles of assets that are gone, such as web.assets_common',
  why: 'No page loads these bundles since 17.0, so what is listed in them is missing without a word.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/web/__manifest__.py',
  cases: [
    {
      before: manifest('"point_of_sale.assets": ["example/static/src/a.js"]'),
      after: manifest('"point_of_sale._assets_pos": ["example/static/src/a.js"]'),
    },
    { before: manifest('"web.assets_common": ["example/static/src/a.js"]'), todos: 1 },
    {
      before: manifest('"point_of_sale.assets": ["a/b.js"], "point_of_sale._assets_pos": ["a/c.js"]'),
      todos: 1,
    },
  ],
  noops: [
    manifest('"web.assets_backend": ["example/static/src/a.js"]'),
    manifest('"point_of_sale._assets_pos": ["example/static/src/a.js"]'),
    manifest('"example.assets": [("include", "web.assets_common")]'),
    { '__manifest__.py': '{"name": "web.assets_common"}\n' },
  ],
  manifest(manifest, context) {
    const assets = manifest.entries.get('assets');
    const { text } = manifest.source;
    for (const pair of assets?.node.children ?? []) {
      const key = childOf(pair, 'key');
      const name = key && text.slice(key.start + 1, key.end - 1);
      const gone = name !== undefined && Object.hasOwn(GONE, name) ? GONE[name] : undefined;
      if (!key || !gone) continue;
      const message = `The bundle ${name} is gone in 17.0: ${gone.advice}.`;
      if (gone.now === undefined || bundleOf(manifest, gone.now).length > 0) {
        context.report({
          at: key,
          message,
          options:
            gone.now === undefined
              ? [{ title: gone.advice.charAt(0).toUpperCase() + gone.advice.slice(1) }]
              : [
                  {
                    title: `Add its files to those of ${gone.now}, and take this list away`,
                    code: `"${gone.now}": [...]`,
                  },
                ],
        });
        continue;
      }
      context.report({
        at: key,
        message,
        fix: {
          title: `Write ${gone.now}`,
          safe: true,
          edits: [{ start: key.start + 1, end: key.end - 1, text: gone.now }],
        },
      });
    }
  },
});

function manifest(assets: string) {
  return { '__manifest__.py': `{"name": "Example", "version": "16.0.1.0.0", "assets": {${assets}}}\n` };
}
