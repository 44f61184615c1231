import { templateCases, templateNoops } from '../../cases/gone.ts';
import { goneTemplates } from '../../gone/templates.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-js-template',
  to: '18.0',
  breaks: 'error',
  summary: 'Templates of the web client that are gone',
  why: 'An extension of a template that is not there stops the page from loading its templates, or is never shown.',
  link: 'https://github.com/odoo/odoo/tree/18.0/addons/web/static/src',
  cases: templateCases('web.BurgerSection', 'web.DialogWidget'),
  noops: templateNoops('web.BurgerSection', 'web.DialogWidget'),
  ...goneTemplates('18.0'),
});
