import { anchorCase, anchorNoops } from '../../cases/gone.ts';
import { goneAnchors } from '../../gone/anchors.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-js-anchor',
  to: '19.0',
  breaks: 'error',
  summary: 'An extension of a client template looks for what the template has',
  why: 'Templates are put together when the web client starts: an xpath that finds nothing leaves every page blank.',
  link: 'https://github.com/odoo/odoo/tree/19.0/addons/web/static/src',
  cases: [
    anchorCase('web.ControlPanel', "//div[@class='o_control_panel_collapsed_create']"),
    anchorCase('web.ListRenderer', "//t[@t-call='web.ActionHelper']"),
  ],
  noops: anchorNoops(
    'web.ControlPanel',
    "//div[@class='o_control_panel_collapsed_create']",
    'web.ListRenderer',
  ),
  ...goneAnchors('19.0'),
});
