import { legacyCases, legacyNoops } from '../../cases/gone.ts';
import { goneLegacy } from '../../gone/legacy.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-js-module',
  to: '16.0',
  breaks: 'error',
  summary: 'Modules of odoo.define that are gone',
  why: 'A script whose requirement is not there is never run, nor is any that requires it.',
  link: 'https://github.com/odoo/odoo/tree/16.0/addons/web/static/src/legacy/js',
  cases: legacyCases('web.CalendarController', 'web.CalendarModel'),
  noops: legacyNoops('web.CalendarController'),
  ...goneLegacy('16.0'),
});
