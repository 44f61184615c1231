import { parts } from '../../../source/python/literal.ts';
import { childOf } from '../../../source/python/node.ts';
import type { Asset } from '../../python/manifest-edits.ts';
import { addAssets, bundleOf, changed } from '../../python/manifest-edits.ts';
import { defineMigration } from '../../rule.ts';

const OLD = 'web.assets_qweb';
const BACKEND = 'web.assets_backend';
/** Pages with templates of their own, which do not load the backend's. */
const ALONE = /^(point_of_sale\.assets|web\.assets_frontend)$/;

export default defineMigration({
  id: 'qweb-bundle',
  to: '16.0',
  breaks: 'silent',
  summary: 'web.assets_qweb is gone: templates are in the bundle that uses them',
  why: 'No page loads web.assets_qweb since 16.0, so the templates in it are missing in the browser.',
  link: 'https://github.com/odoo/odoo/pull/93363',
  cases: [
    {
      before: {
        '__manifest__.py':
          '{\n    "name": "Example",\n    "assets": {\n        "web.assets_qweb": [\n            "example/static/src/xml/a.xml",\n        ],\n    },\n}\n',
      },
      after: {
        '__manifest__.py':
          '{\n    "name": "Example",\n    "assets": {\n        "web.assets_backend": [\n            "example/static/src/xml/a.xml",\n        ],\n    },\n}\n',
      },
    },
    {
      before: {
        '__manifest__.py':
          '{\n    "name": "Example",\n    "assets": {\n        "web.assets_backend": [\n            "example/static/src/js/a.js",\n        ],\n        "web.assets_qweb": [\n            "example/static/src/xml/a.xml",\n            "example/static/src/xml/b.xml",\n        ],\n    },\n}\n',
      },
      after: {
        '__manifest__.py':
          '{\n    "name": "Example",\n    "assets": {\n        "web.assets_backend": [\n            "example/static/src/js/a.js",\n            "example/static/src/xml/a.xml",\n            "example/static/src/xml/b.xml",\n        ],\n    },\n}\n',
      },
    },
    // The point of sale is a page of its own.
    {
      before: {
        '__manifest__.py':
          '{\n    "name": "Example",\n    "assets": {\n        "point_of_sale.assets": [\n            "example/static/src/js/a.js",\n        ],\n        "web.assets_qweb": [\n            "example/static/src/xml/a.xml",\n        ],\n    },\n}\n',
      },
      after: {
        '__manifest__.py':
          '{\n    "name": "Example",\n    "assets": {\n        "point_of_sale.assets": [\n            "example/static/src/js/a.js",\n            "example/static/src/xml/a.xml",\n        ],\n    },\n}\n',
      },
    },
  ],
  noops: [
    {
      '__manifest__.py':
        '{"name": "Example", "assets": {"point_of_sale.assets": ["example/static/src/xml/a.xml"]}}\n',
    },
    {
      '__manifest__.py':
        '{"name": "Example", "assets": {"web.assets_backend": ["example/static/src/xml/a.xml"]}}\n',
    },
    { '__manifest__.py': '{"name": "web.assets_qweb"}\n' },
    { '__manifest__.py': '{"name": "Example", "assets": {"web.assets_frontend": []}}\n' },
  ],
  manifest(manifest, context) {
    const assets = manifest.entries.get('assets');
    const pair = assets?.node.children.find((each) => {
      const key = childOf(each, 'key');
      return key !== undefined && manifest.source.text.slice(key.start + 1, key.end - 1) === OLD;
    });
    const key = pair && childOf(pair, 'key');
    const value = pair && childOf(pair, 'value');
    if (!assets || !pair || !key || !value) return;
    const others = parts(assets.node)
      .map((each) => childOf(each, 'key'))
      .map((each) => (each ? manifest.source.text.slice(each.start + 1, each.end - 1) : ''))
      .filter((name) => name !== OLD && !/test/.test(name));
    const [only = ''] = others;
    const bundle = others.length === 1 && ALONE.test(only) ? only : BACKEND;
    const listed = bundleOf(manifest, OLD);
    const there = bundleOf(manifest, bundle);
    const missing = listed.filter(
      (item) => !there.some((other) => JSON.stringify(other) === JSON.stringify(item)),
    );
    const merges = parts(assets.node).length > 1 && there.length > 0;
    const edits = !merges
      ? [{ start: key.start + 1, end: key.end - 1, text: bundle }]
      : missing.length > 0
        ? addAssets(manifest, new Map([[bundle, missing.filter(isAsset)]]))
        : changed(manifest, { kind: 'unset', path: ['assets', OLD] });
    context.report({
      at: key,
      message: `${OLD} is gone since 16.0.`,
      fix: { title: `List the templates in ${bundle}`, safe: false, edits },
    });
  },
});

function isAsset(item: unknown): item is Asset {
  return typeof item === 'string' || Array.isArray(item);
}
