import { OWL_CASES, OWL_NOOPS } from '../../cases/owl.ts';
import { scriptCase } from '../../cases/script.ts';
import { isModule, owlImport, takenFromOwl } from '../../js/owl.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'owl-import',
  to: '17.0',
  breaks: 'style',
  summary: 'OWL is imported, and not taken from the global name',
  why: 'Every module of Odoo imports it from @odoo/owl; the global name is for scripts that are no modules.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/core/utils/hooks.js',
  cases: [
    ...OWL_CASES,
    scriptCase(
      '/** @odoo-module **/\n\nimport { a } from "@web/a";\n\nconst { xml } = owl.tags;\n\na(xml);\n',
      '/** @odoo-module **/\n\nimport { a } from "@web/a";\nimport { xml } from "@odoo/owl";\n\na(xml);\n',
    ),
  ],
  noops: OWL_NOOPS,
  js: {
    Program(program, context) {
      if (!/=\s*owl\b/.test(context.text)) return;
      if (!isModule(program, context)) return;
      // Also from owl.hooks and owl.tags: a script may have become a module in this hop.
      const taken = takenFromOwl(program).filter(({ names }) => names);
      const [first] = taken;
      const edits = first && owlImport(program, taken, [], context);
      if (!first || !edits) return;
      context.report({
        at: first.statement,
        message: 'OWL is a module: import from @odoo/owl.',
        fix: { title: 'Import from @odoo/owl', safe: true, edits },
      });
    },
  },
});
