import { entrySpan, MANIFEST_GUIDE, textOf } from '../manifest/entries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'manifest-icon-missing',
  aliases: ['COR013B'],
  severity: 'low',
  category: 'correctness',
  summary: 'The icon that the manifest names is not there',
  why: 'The list of apps, and the menu of an app without an icon of its own, ask the server for the file of every module that says it has one: where it is missing they show a broken picture. Without the key Odoo takes static/description/icon.png.',
  link: MANIFEST_GUIDE,
  bad: {
    '__manifest__.py':
      '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "icon": "/example_module/static/description/logo.png"}\n',
  },
  good: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "icon": "/example_module/static/description/logo.png"}\n',
      'static/description/logo.png': 'x',
    },
    {
      '__manifest__.py':
        '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "icon": "/base/static/description/icon.png"}\n',
    },
  ],
  manifest(manifest, { module, report }) {
    const entry = manifest.entries.get('icon');
    const icon = textOf(manifest, 'icon');
    const [, name, file = ''] = /^\/?(\w+)\/(static\/.+)$/.exec(icon ?? '') ?? [];
    if (!entry || name !== module.name || module.files.includes(file)) return;
    report({
      at: entrySpan(entry),
      message: `There is no ${file} in this module: add the picture, or correct the path.`,
    });
  },
});
