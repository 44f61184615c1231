import { styleCases, styleNoops } from '../../cases/style.ts';
import { goneStyles } from '../../gone/styles.ts';
import { defineMigration } from '../../rule.ts';
import { handledByBootstrap5 } from '../../styles/bootstrap5.ts';

export default defineMigration({
  id: 'gone-style-names',
  to: '16.0',
  breaks: 'error',
  summary: 'Variables, mixins and functions of stylesheets that are gone',
  why: 'A bundle with a stylesheet that asks for a variable or a mixin which nothing defines is not built at all: the page stays without style.',
  link: 'https://github.com/odoo/odoo/tree/16.0/addons/web/static/src/scss',
  cases: styleCases('$card-columns-gap', '1.25rem', 'o-kanban-icon'),
  noops: styleNoops('$card-columns-gap', 'o-kanban-icon'),
  ...goneStyles('16.0', handledByBootstrap5),
});
