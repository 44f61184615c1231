import { entrySpan, opening } from '../manifest/entries.ts';
import { newestMigration, olderThan } from '../manifest/versions.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'manifest-behind-migrations',
  aliases: ['E8145'],
  severity: 'high',
  category: 'migration',
  summary: 'A migration script is for a version that the manifest has not reached',
  why: 'Odoo runs the scripts between the version in the database and the one in the manifest. A script of a later version waits until some day the manifest reaches it, and the update that should have brought it does nothing.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/upgrades/upgrade_scripts.html',
  bad: [
    {
      '__manifest__.py': '{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3"}\n',
      'migrations/18.0.1.1.0/post-migration.py': 'def migrate(cr, version):\n    pass\n',
    },
    {
      '__manifest__.py': '{"name": "A", "version": "1.0", "license": "LGPL-3"}\n',
      'migrations/2.0/post-migration.py': 'def migrate(cr, version):\n    pass\n',
    },
  ],
  good: [
    {
      '__manifest__.py': '{"name": "A", "version": "18.0.1.10.0", "license": "LGPL-3"}\n',
      'migrations/18.0.1.9.0/post-migration.py': 'def migrate(cr, version):\n    pass\n',
      'migrations/0.0.0/end-always.py': 'def migrate(cr, version):\n    pass\n',
      'migrations/tests/test_migration.py': 'x = 1\n',
    },
    {
      // Both get the series in front.
      '__manifest__.py': '{"name": "A", "version": "19.0.1.1.0", "license": "LGPL-3"}\n',
      'migrations/1.1/pre-migration.py': 'def migrate(cr, version):\n    pass\n',
    },
  ],
  manifest(manifest, { module: { files }, series, report }) {
    const entry = manifest.entries.get('version');
    const version = typeof entry?.value === 'string' ? entry.value : undefined;
    // A manifest of another series than the audit's is compared within its own.
    const own = /^(\d+\.0)\.\d+\.\d+\.\d+/.exec(version ?? '')?.[1] ?? series?.series;
    const newest = newestMigration(files, own);
    if (version === undefined || !entry || newest === undefined) return;
    if (!olderThan(version, newest, own)) return;
    report({
      at: manifest.root ? opening(manifest) : entrySpan(entry),
      message: `The scripts in migrations/${newest} are for a later version than the manifest's ${version}, so no update runs them: raise "version", or name the folder by the version that it is for.`,
    });
  },
});
