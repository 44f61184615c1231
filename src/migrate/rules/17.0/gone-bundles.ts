import { childOf } from '../../../source/python/node.ts';
import type { Manifest } from '../../../source/types.ts';
import { addAssets, bundleOf, changed } from '../../python/manifest-edits.ts';
import { defineMigration } from '../../rule.ts';

/** Bundles that are gone, and those that hold now what each page loaded from them. */
const GONE: Readonly<Record<string, readonly string[]>> = {
  'point_of_sale.assets': ['point_of_sale._assets_pos'],
  'web.assets_common': ['web.assets_backend', 'web.assets_frontend'],
  'web.frontend_legacy': ['web.assets_frontend'],
  'web.assets_backend_legacy_lazy': ['web.assets_backend'],
  'web.assets_common_lazy': ['web.assets_frontend_lazy'],
  'web.assets_common_minimal': ['web.assets_frontend_minimal'],
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
    {
      before: manifest('\n"web.assets_common": [\n"example/static/src/a.js",\n],\n'),
      after: manifest(
        '\n"web.assets_backend": ["example/static/src/a.js"],\n"web.assets_frontend": ["example/static/src/a.js"],\n',
      ),
    },
    {
      before: manifest(
        '\n"web.assets_common": ["example/a.js", "example/b.js"],\n"web.assets_frontend": ["example/b.js"],\n',
      ),
      after: manifest(
        '\n"web.assets_frontend": ["example/b.js", "example/a.js"],\n"web.assets_backend": ["example/a.js", "example/b.js"],\n',
      ),
    },
    {
      before: manifest('\n"point_of_sale.assets": ["a/b.js"],\n"point_of_sale._assets_pos": ["a/c.js"],\n'),
      after: manifest('\n"point_of_sale._assets_pos": ["a/c.js", "a/b.js"],\n'),
    },
    { before: manifest('"web.assets_common": [("remove", "web/static/a.js")]'), todos: 1 },
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
      const bundles = name !== undefined && Object.hasOwn(GONE, name) ? GONE[name] : undefined;
      if (!key || name === undefined || !bundles) continue;
      const [only, ...more] = bundles;
      const items = bundleOf(manifest, name);
      const files = items.filter((item) => typeof item === 'string');
      const message = `The bundle ${name} is gone in 17.0: list its files in ${bundles.join(' and ')}.`;
      // What is done to files of others may have no place in the other bundle.
      if (files.length < items.length || only === undefined) {
        context.report({
          at: key,
          message,
          options: bundles.map((bundle) => ({ title: `List them in ${bundle}`, code: `"${bundle}": [...]` })),
        });
        continue;
      }
      const renamed = more.length === 0 && bundleOf(manifest, only).length === 0;
      const edits = renamed
        ? [{ start: key.start + 1, end: key.end - 1, text: only }]
        : moved(manifest, name, bundles, files);
      const title = `List the files in ${bundles.join(' and ')}`;
      context.report({ at: key, message, fix: { title, safe: renamed, edits } });
    }
  },
});

/** One step of the way: into the first bundle that lacks a file, and out of the old one when none does. */
function moved(manifest: Manifest, old: string, bundles: readonly string[], files: readonly string[]) {
  for (const bundle of bundles) {
    const edits = addAssets(manifest, new Map([[bundle, files]]));
    if (edits.length > 0) return edits;
  }
  return changed(manifest, { kind: 'unset', path: ['assets', old] });
}

function manifest(assets: string) {
  return { '__manifest__.py': `{"name": "Example", "version": "16.0.1.0.0", "assets": {${assets}}}\n` };
}
