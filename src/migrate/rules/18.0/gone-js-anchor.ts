import { anchorCase, anchorNoops } from '../../cases/gone.ts';
import { goneAnchors } from '../../gone/anchors.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-js-anchor',
  to: '18.0',
  breaks: 'error',
  summary: 'An extension of a client template looks for what the template has',
  why: 'Templates are put together when the web client starts: an xpath that finds nothing leaves every page blank.',
  link: 'https://github.com/odoo/odoo/tree/18.0/addons/web/static/src',
  cases: [
    anchorCase('web.SwitchCompanyMenu', "//t[@t-key='company.id']/.."),
    anchorCase('web.SwitchCompanyMenu', '//ActivityBox//SwitchCompanyItem'),
  ],
  noops: anchorNoops('web.SwitchCompanyMenu', "//t[@t-key='company.id']/..", 'web.SwitchCompanyMenu'),
  ...goneAnchors('18.0'),
});
