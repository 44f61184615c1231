import { styleCases, styleNoops } from '../../cases/style.ts';
import { goneStyles } from '../../gone/styles.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-style-names',
  to: '17.0',
  breaks: 'error',
  summary: 'Variables, mixins and functions of stylesheets that are gone',
  why: 'A bundle with a stylesheet that asks for a variable or a mixin which nothing defines is not built at all: the page stays without style.',
  link: 'https://github.com/odoo/odoo/tree/17.0/addons/web/static/src/scss',
  cases: styleCases('$o-kanban-header-title-height', '50px', 'o-kanban-dropdown'),
  noops: styleNoops('$o-kanban-header-title-height', 'o-kanban-dropdown'),
  ...goneStyles('17.0'),
});
