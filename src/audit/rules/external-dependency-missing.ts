import { manifestValue } from '../../source/manifest.ts';
import { MANIFEST_GUIDE } from '../manifest/entries.ts';
import { comesWithOdoo, isSamePackage } from '../python/libraries.ts';
import { defineRule } from '../rule.ts';
import { reachedFiles } from './python-file-not-imported.ts';

export default defineRule({
  id: 'external-dependency-missing',
  aliases: ['COR011', 'missing-manifest-dependency', 'W7936'],
  severity: 'medium',
  confidence: 'likely',
  category: 'correctness',
  summary: 'A Python package is imported that neither Odoo nor external_dependencies asks for',
  why: 'Where the package is missing, the import fails as the module is loaded, and with it the whole registry: nobody can log in any more. With the package in external_dependencies Odoo refuses to install the module and names what is missing, and those who build the server read there what to install.',
  link: MANIFEST_GUIDE,
  bad: {
    '__init__.py': 'from . import models\n',
    'models/__init__.py': 'from . import label\n',
    'models/label.py': 'import zebra\n\nfrom odoo import models\n',
  },
  good: [
    {
      '__manifest__.py':
        '{"name": "A", "version": "19.0.1.0.0", "depends": ["base"], "external_dependencies": {"python": ["zebra", "PyYAML>=6", "python-dotenv", "google-auth", "beautifulsoup4"]}}\n',
      '__init__.py': 'from . import label\n',
      'label.py':
        'import json\n\nimport bs4\nimport lxml.etree\nimport yaml\nimport zebra\nfrom dotenv import load_dotenv\nfrom google.auth import default\nfrom werkzeug import urls\n',
    },
    {
      // Done without where it is missing, only for tests and scripts, and of a file that nothing loads.
      '__init__.py': 'from . import label\n',
      'label.py':
        'try:\n    import zebra\nexcept ImportError:\n    zebra = None\n\n\ndef run():\n    import zebra2\n    return zebra2, zebra\n',
      'tests/__init__.py': 'from . import test_label\n',
      'tests/test_label.py': 'import vcr\n',
      'migrations/19.0.1.0.0/pre-migration.py': 'from openupgradelib import openupgrade\n',
      'tool.py': 'import click\n',
    },
    {
      // Another name is declared that may be the same package, or a dependency asks for it.
      '__manifest__.py':
        '{"name": "A", "version": "19.0.1.0.0", "depends": ["other"], "external_dependencies": {"python": ["label-printing"]}}\n',
      '__init__.py': 'import zebra\n',
      '../other/__manifest__.py':
        '{"name": "O", "version": "19.0.1.0.0", "external_dependencies": {"python": ["click"]}}\n',
      '../other/__init__.py': '',
    },
    {
      '__manifest__.py': '{"name": "A", "version": "19.0.1.0.0", "depends": ["other"]}\n',
      '__init__.py': 'import click\n',
      '../other/__manifest__.py':
        '{"name": "O", "version": "19.0.1.0.0", "external_dependencies": {"python": ["click"]}}\n',
      '../other/__init__.py': '',
    },
  ],
  check(context) {
    const { module, project } = context;
    const closure = project.closure(module.name);
    if (!closure.complete || !module.files.includes('__init__.py')) return;
    const declared = [...closure.modules].flatMap((name) => project.modules.get(name)?.externalPython ?? []);
    const external: unknown = Object(manifestValue(module.manifest, 'external_dependencies')).python;
    const own = Array.isArray(external) ? external.map(String) : [];
    const used = new Set<string>();
    const missing = new Set<string>();
    const reached = reachedFiles(module);
    const places = [];
    for (const file of module.python) {
      if (!reached.has(file.source.path) || /^(tests|migrations|upgrades)\//.test(file.source.path)) continue;
      const top = file.root.children.filter(({ type }) => type.startsWith('import'));
      for (const fact of file.imports) {
        const [name = ''] = fact.from.split('.');
        used.add(name);
        if (name === '' || comesWithOdoo(name) || isBeside(name, module.files)) continue;
        if (declared.some((each) => isSamePackage(each, name)) || missing.has(name)) continue;
        if (!top.some(({ start, end }) => start <= fact.start && fact.end <= end)) continue;
        missing.add(name);
        places.push({ source: file.source, at: fact, name });
      }
    }
    // One that nothing seems to use may be what one of these is called on the package index.
    if (own.some((each) => ![...used].some((name) => isSamePackage(each, name)))) return;
    for (const { source, at, name } of places) {
      context.report({
        source,
        at,
        message: `Odoo does not bring ${name}, and neither this manifest nor that of a dependency asks for it: where it is missing, the server does not load the module. Add it to external_dependencies, as {"python": ["${name}"]}, by its name on the package index.`,
      });
    }
  },
});

/** A file or folder of the module that code puts on the path. */
function isBeside(name: string, files: readonly string[]): boolean {
  return files.some((file) => file.endsWith(`/${name}.py`) || file.includes(`${name}/__init__.py`));
}
