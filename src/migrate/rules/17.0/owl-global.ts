import { OWL_CASES, OWL_NOOPS } from '../../cases/owl.ts';
import { importChosen } from '../../js/owl.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'owl-global',
  to: '17.0',
  breaks: 'style',
  lasts: true,
  worksUntil: 'ever',
  summary: 'OWL is imported, and not taken from the global name',
  why: 'Every module of Odoo imports it from @odoo/owl; the global name is for scripts that are no modules.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/core/utils/hooks.js',
  cases: OWL_CASES,
  noops: OWL_NOOPS,
  js: {
    Program(program, context) {
      importChosen(program, context, (taken) => taken.filter(({ holder }) => holder === undefined));
    },
  },
});
