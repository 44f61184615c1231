import { templateCases, templateNoops } from '../../cases/gone.ts';
import { goneTemplates } from '../../gone/templates.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-js-template',
  to: '15.0',
  breaks: 'error',
  summary: 'Templates of the web client that are gone',
  why: 'An extension of a template that is not there stops the page from loading its templates, or is never shown.',
  link: 'https://github.com/odoo/odoo/tree/15.0/addons/web/static/src',
  cases: templateCases('web.ControlPanelX2Many', 'web.PivotGroupBySelection'),
  noops: templateNoops('web.ControlPanelX2Many', 'web.PivotGroupBySelection'),
  ...goneTemplates('15.0'),
});
