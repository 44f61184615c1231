import { styleCases, styleNoops } from '../../cases/style.ts';
import { goneStyles } from '../../gone/styles.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-style-names',
  to: '18.0',
  breaks: 'error',
  summary: 'Variables, mixins and functions of stylesheets that are gone',
  why: 'A bundle with a stylesheet that asks for a variable or a mixin which nothing defines is not built at all: the page stays without style.',
  link: 'https://github.com/odoo/odoo/tree/18.0/addons/web/static/src/scss',
  cases: styleCases('$o-cp-breadcrumb-height', '30px', 'gantt-decoration-color'),
  noops: styleNoops('$o-cp-breadcrumb-height', 'gantt-decoration-color'),
  ...goneStyles('18.0'),
});
