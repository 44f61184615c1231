import { manifestPaths } from '../../source/manifest.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'manifest-depends-wrong',
  aliases: ['OLS04006', 'OLS04010'],
  severity: 'high',
  category: 'correctness',
  summary: 'depends names the module itself, a module twice, or one that cannot be installed',
  why: 'A module that depends on itself, or on one that is not installable, cannot be installed. A name that is there twice hides a mistake of merging.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html',
  bad: [
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["base", "example_module"]}',
    },
    {
      '__manifest__.py': '{"name": "Example", "version": "19.0.1.0.0", "depends": ["base", "sale", "base"]}',
    },
    {
      '__manifest__.py': '{"name": "Example", "version": "19.0.1.0.0", "depends": ["old"]}',
      '../old/__manifest__.py': '{"name": "Old", "version": "16.0.1.0.0", "installable": False}',
    },
    {
      '__manifest__.py': '{"name": "Example", "version": "19.0.1.0.0", "depends": ["other"]}',
      '../other/__manifest__.py': '{"name": "Other", "version": "19.0.1.0.0", "depends": ["example_module"]}',
    },
  ],
  good: [
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["base", "sale", "unheard_of"]}',
    },
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["other"], "installable": False}',
      '../other/__manifest__.py': '{"name": "Other", "version": "19.0.1.0.0", "installable": False}',
    },
  ],
  manifest(manifest, context) {
    const { project, module } = context;
    const seen = new Set<string>();
    const own = project.modules.get(module.name);
    for (const at of manifestPaths(manifest, 'depends')) {
      const { path: name } = at;
      const facts = project.modules.get(name);
      if (name === module.name) {
        context.report({
          at,
          message: `${name} depends on itself, so it can never be installed: take it out of depends.`,
        });
      } else if (seen.has(name)) {
        context.report({ at, severity: 'low', message: `${name} is in depends twice: keep one.` });
      } else if (facts && own?.installable && !facts.installable) {
        context.report({
          at,
          message: `${name} has installable False, so this module cannot be installed either: port ${name} first, or do without it.`,
        });
      } else if (own?.installable && project.closure(name).modules.has(module.name)) {
        const message = `${name} depends on ${module.name}, directly or through others, so neither can be installed: cut one of the two.`;
        context.report({ at, severity: 'critical', message });
      }
      seen.add(name);
    }
  },
});
