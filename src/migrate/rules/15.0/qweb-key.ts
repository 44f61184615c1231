import { manifestPaths } from '../../../source/manifest.ts';
import { addAssets, bundleOf, changed } from '../../python/manifest-edits.ts';
import { defineMigration } from '../../rule.ts';

const BUNDLE = 'web.assets_qweb';

export default defineMigration({
  id: 'qweb-key',
  to: '15.0',
  breaks: 'silent',
  summary: 'Templates of the web client are assets of web.assets_qweb',
  why: 'The manifest key qweb is not read since 15.0: the templates are missing in the browser.',
  link: 'https://github.com/odoo/odoo/pull/66122',
  cases: [
    {
      before: { '__manifest__.py': '{\n    "name": "Example",\n    "qweb": ["static/src/xml/a.xml"],\n}\n' },
      after: {
        '__manifest__.py':
          '{\n    "name": "Example",\n    "assets": {\n        "web.assets_qweb": [\n            "example/static/src/xml/a.xml",\n        ],\n    },\n}\n',
      },
    },
    {
      before: {
        '__manifest__.py':
          '{\n    "name": "Example",\n    "qweb": ["static/src/xml/*.xml"],\n    "assets": {\n        "web.assets_backend": ["example/static/src/js/a.js"],\n    },\n}\n',
      },
      after: {
        '__manifest__.py':
          '{\n    "name": "Example",\n    "assets": {\n        "web.assets_backend": ["example/static/src/js/a.js"],\n        "web.assets_qweb": ["example/static/src/xml/*.xml"],\n    },\n}\n',
      },
    },
  ],
  noops: [
    { '__manifest__.py': '{"name": "Example", "data": []}\n' },
    {
      '__manifest__.py':
        '{"name": "Example", "assets": {"web.assets_qweb": ["example/static/src/xml/a.xml"]}}\n',
    },
    { '__manifest__.py': '{"name": "qweb", "summary": "qweb"}\n' },
  ],
  manifest(manifest, context) {
    if (!manifest.entries.has('qweb')) return;
    const paths = manifestPaths(manifest, 'qweb').map(({ path }) => `${context.module.name}/${path}`);
    const known = bundleOf(manifest, BUNDLE);
    const missing = paths.filter((path) => !known.includes(path));
    const edits =
      missing.length > 0
        ? addAssets(manifest, new Map([[BUNDLE, paths]]))
        : changed(manifest, { kind: 'unset', path: ['qweb'] });
    context.report({
      at: manifest.entries.get('qweb'),
      message: 'qweb is not read since 15.0: its templates are assets.',
      fix: { title: `List them in ${BUNDLE}`, safe: true, edits },
    });
  },
});
