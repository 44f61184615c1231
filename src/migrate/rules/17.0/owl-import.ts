import { OWL_CASES, OWL_NOOPS } from '../../cases/owl.ts';
import { scriptCase } from '../../cases/script.ts';
import { isModule, owlImport, takenFromOwl } from '../../js/owl.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'owl-import',
  to: '17.0',
  breaks: 'error',
  summary: 'What was in owl.hooks and owl.tags is imported from @odoo/owl',
  why: 'OWL 2 has neither: a script that takes something from them fails. Here for scripts that become modules on the way to 17.0.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/core/utils/hooks.js',
  cases: [
    scriptCase(
      '/** @odoo-module **/\n\nimport { a } from "@web/a";\n\nconst { xml } = owl.tags;\n\na(xml);\n',
      '/** @odoo-module **/\n\nimport { a } from "@web/a";\nimport { xml } from "@odoo/owl";\n\na(xml);\n',
    ),
  ],
  noops: [...OWL_NOOPS, ...OWL_CASES.map(({ before }) => before)],
  js: {
    Program(program, context) {
      if (!/=\s*owl\b/.test(context.text)) return;
      if (!isModule(program, context)) return;
      const taken = takenFromOwl(program).filter(({ names }) => names);
      if (taken.every(({ holder }) => holder === undefined)) return;
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
