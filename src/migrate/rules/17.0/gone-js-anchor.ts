import { anchorCase, anchorNoops } from '../../cases/gone.ts';
import { goneAnchors } from '../../gone/anchors.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-js-anchor',
  to: '17.0',
  breaks: 'error',
  summary: 'An extension of a client template looks for what the template has',
  why: 'Templates are put together when the web client starts: an xpath that finds nothing leaves every page blank.',
  link: 'https://github.com/odoo/odoo/tree/17.0/addons/web/static/src',
  cases: [
    anchorCase('mail.Chatter', "//div[hasclass('o_Chatter_fixedPanel')]"),
    anchorCase('web.SwitchCompanyMenu', "//t[@t-esc='currentCompany.name']"),
  ],
  noops: anchorNoops('mail.Chatter', "//div[hasclass('o_Chatter_fixedPanel')]", 'web.SwitchCompanyMenu'),
  ...goneAnchors('17.0'),
});
