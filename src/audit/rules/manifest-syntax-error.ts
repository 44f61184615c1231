import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'manifest-syntax-error',
  severity: 'critical',
  category: 'correctness',
  summary: 'A manifest that is not one dictionary of literals, or a module without __init__.py',
  why: 'Odoo evaluates the manifest as a literal. When it is something else, or does not parse, the module is not in the list of apps, and what depends on it cannot be installed.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html#manifest',
  bad: [
    { '__init__.py': '', '__manifest__.py': '{"name": "a" "version": "19.0.1.0.0"}' },
    { '__init__.py': '', '__manifest__.py': 'NAME = "a"\n{"name": NAME}' },
    { '__init__.py': '', '__manifest__.py': '{"name": "a", "version": version()}' },
    { 'models/a.py': '', '__manifest__.py': '{"name": "a", "version": "19.0.1.0.0"}' },
  ],
  good: [
    {
      '__init__.py': '',
      '__manifest__.py': `
        # Copyright
        {
            "name": "a",
            "version": "19.0.1.0.0",
            "description": """More""" "text",
            "data": [],
        }
      `,
    },
  ],
  manifest(manifest, { module, report }) {
    for (const problem of manifest.problems.slice(0, 3)) {
      report({
        at: problem,
        message: `Odoo cannot read the manifest: ${problem.message}. Write one dictionary of plain values.`,
      });
    }
    if (module.files.includes('__init__.py')) return;
    const code = module.python.some(
      ({ source }) => !/^(tests|migrations|upgrades|static)\//.test(source.path),
    );
    report({
      severity: code ? undefined : 'low',
      message: `The module has no __init__.py: ${code ? 'none of its Python is loaded' : 'Odoo skips it when it looks for modules'}. Add one.`,
    });
  },
});
