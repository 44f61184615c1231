import { manifestAssets } from '../../source/manifest.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'asset-in-no-bundle',
  aliases: ['JSX001'],
  severity: 'medium',
  confidence: 'likely',
  category: 'javascript',
  from: '15.0',
  summary: 'A script or template of the client that is in no bundle',
  why: 'Only files that a bundle of the manifest lists reach the browser. A file that none lists is not loaded, whatever imports it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/frontend/assets.html',
  bad: {
    '__manifest__.py': `
      {
          "name": "Example",
          "version": "19.0.1.0.0",
          "license": "LGPL-3",
          "depends": ["web"],
          "assets": {"web.assets_backend": ["example_module/static/src/a.js"]},
      }
    `,
    'static/src/a.js': 'export const a = 1;\n',
    'static/src/b.js': 'export const b = 1;\n',
  },
  good: [
    {
      '__manifest__.py': `
      {
          "name": "Example",
          "version": "19.0.1.0.0",
          "license": "LGPL-3",
          "depends": ["web"],
          "assets": {"web.assets_backend": ["example_module/static/src/**/*", ("remove", "example_module/static/src/c.js")]},
      }
    `,
      'static/src/a.js': 'export const a = 1;\n',
      'static/src/c.js': 'export const c = 1;\n',
      'static/src/deep/b.js': 'export const b = 1;\n',
    },
    {
      '__manifest__.py': `
      {
          "name": "Example",
          "version": "19.0.1.0.0",
          "license": "LGPL-3",
          "depends": ["web"],
          "assets": {"web.assets_backend": ["/example_module/static/src/a.js"]},
      }
    `,
      'static/src/a.js':
        'import { loadJS } from "@web/core/assets";\n\nloadJS("/example_module/static/src/lazy.js");\n',
      'static/src/lazy.js': 'window.x = 1;\n',
    },
  ],
  check(context) {
    const { module, project } = context;
    if (!module.manifest.entries.has('assets')) return;
    const listed = manifestAssets(module.manifest).map(({ path }) => globOf(path.replace(/^\//, '')));
    // A list that only running the code would tell may hold anything.
    if (module.manifest.entries.get('assets')?.value === undefined) return;
    for (const file of module.files) {
      if (!/^static\/src\/.*\.js$/.test(file) || /\/lib\/|\.min\.js$|worker/.test(file)) continue;
      const full = `${module.name}/${file}`;
      if (listed.some((pattern) => pattern.test(full)) || isNamed(full, context)) continue;
      // Modules that depend on this one may put it into a bundle of theirs.
      const dependent = [...project.modules.values()].some(
        ({ depends, dir }) => dir !== undefined && depends.includes(module.name),
      );
      if (dependent) continue;
      context.report({
        path: file,
        message: `No bundle of the manifest lists ${file}, so no browser loads it. Add it to "assets", or remove the file.`,
      });
    }
  },
});

/** A file may be loaded by its address, from a template, a controller or another script. */
function isNamed(
  full: string,
  {
    module,
  }: {
    module: {
      xml: readonly { source: { text: string } }[];
      python: readonly { source: { text: string } }[];
      files: readonly string[];
    };
  },
): boolean {
  return (
    [...module.xml, ...module.python].some(({ source }) => source.text.includes(full)) ||
    /lazy|legacy|templates?\//.test(full)
  );
}

/** `**` is any number of folders, `*` anything in one. */
function globOf(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/\*\*\/?|\*|\?/g, (part) =>
      part === '?' ? '.' : part === '*' ? '[^/]*' : part === '**' ? '.*' : '(?:.*/)?',
    );
  return new RegExp(`^${source}$`);
}
