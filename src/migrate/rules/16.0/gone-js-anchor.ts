import { anchorCase, anchorNoops } from '../../cases/gone.ts';
import { goneAnchors } from '../../gone/anchors.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-js-anchor',
  to: '16.0',
  breaks: 'error',
  summary: 'An extension of a client template looks for what the template has',
  why: 'Templates are put together when the web client starts: an xpath that finds nothing leaves every page blank.',
  link: 'https://github.com/odoo/odoo/tree/16.0/addons/web/static/src',
  cases: [
    anchorCase('web.ControlPanel', "//div[hasclass('o_cp_bottom')]"),
    anchorCase('web.NavBar', "//t[@t-if='currentApp and !env.isSmall']"),
  ],
  noops: anchorNoops('web.ControlPanel', "//div[hasclass('o_cp_bottom')]", 'web.NavBar'),
  ...goneAnchors('16.0'),
});
