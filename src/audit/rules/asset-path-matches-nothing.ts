import { manifestAssets } from '../../source/manifest.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'asset-path-matches-nothing',
  severity: 'medium',
  category: 'correctness',
  from: '15.0',
  summary: 'A path in assets matches no file of the module',
  why: 'Odoo logs a warning, and the bundle goes without the file. Where another file needs it, all scripts of the bundle may stop.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/frontend/assets.html',
  bad: [
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["web"], "assets": {"web.assets_backend": ["example_module/static/src/bok.js"]}}',
      'static/src/book.js': 'export const book = 1;\n',
    },
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["web"], "assets": {"web.assets_backend": ["/example_module/static/src/scss/**/*"]}}',
      'static/src/book.js': 'export const book = 1;\n',
    },
  ],
  good: {
    '__manifest__.py': `{
      "name": "Example",
      "version": "19.0.1.0.0",
      "depends": ["web"],
      "assets": {
        "web.assets_backend": [
          "example_module/static/src/**/*.js",
          ("remove", "web/static/src/main.js"),
          ("include", "web._assets_helpers"),
          ("after", "web/static/src/a.js", "example_module/static/src/book.js"),
          "https://example.com/a.js",
          "other_module/static/src/b.js",
        ]
      },
    }`,
    'static/src/book.js': 'export const book = 1;\n',
  },
  manifest(manifest, context) {
    const { module } = context;
    // A checkout without static files says nothing of them.
    if (module.files.every((file) => !file.startsWith('static/'))) return;
    for (const at of manifestAssets(manifest)) {
      const path = at.path.replace(/^\//, '');
      if (!path.startsWith(`${module.name}/`)) continue;
      const pattern = patternOf(path.slice(module.name.length + 1));
      if (module.files.some((file) => pattern.test(file))) continue;
      const message = `${at.path} matches no file of the module, so ${at.key} goes without it. Write the path of a file that is there.`;
      context.report({ at, message });
    }
  },
});

/** `**` is any number of folders, `*` anything in one. */
function patternOf(path: string): RegExp {
  const source = path
    .replaceAll(/[.+^${}()|\\]/g, String.raw`\$&`)
    .replaceAll(/\*\*\/?|\*|\?/g, (part) => ({ '?': '[^/]', '*': '[^/]*', '**': '.*' })[part] ?? '(?:.*/)?');
  return new RegExp(`^${source}$`);
}
