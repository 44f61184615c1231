import { OWL_CASES, OWL_NOOPS } from '../../cases/owl.ts';
import { scriptCase } from '../../cases/script.ts';
import { importChosen } from '../../js/owl.ts';
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
      importChosen(program, context, (taken) =>
        taken.some(({ holder }) => holder !== undefined) ? taken : [],
      );
    },
  },
});
