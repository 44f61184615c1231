import { goneTemplates } from '../../gone-templates.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-js-template',
  to: '17.0',
  breaks: 'error',
  summary: 'Templates of the web client that are gone',
  why: 'An extension of a template that is not there stops the page from loading its templates, or is never shown.',
  link: 'https://github.com/odoo/odoo/tree/17.0/addons/web/static/src',
  cases: [
    {
      before: template(
        '<t t-name="example.A" t-inherit="web.Breadcrumbs.Small" t-inherit-mode="extension"><xpath expr="//a" position="inside"/></t>',
      ),
      todos: 1,
    },
    { before: template('<t t-name="example.A"><t t-call="web.CalendarFilterPanel.tooltip"/></t>'), todos: 1 },
  ],
  noops: [
    template('<t t-name="example.A" t-inherit="web.ListView" t-inherit-mode="primary"/>'),
    template('<t t-name="web.Breadcrumbs.Small"/><t t-inherit="web.Breadcrumbs.Small"/>'),
    template('<t t-name="example.A"><t t-call="{{ web }}"/></t>'),
    {
      'views/a.xml':
        '<odoo><template id="a"><t t-call="web.CalendarFilterPanel.tooltip"/></template></odoo>\n',
    },
  ],
  ...goneTemplates('17.0'),
});

function template(content: string) {
  return { 'static/src/xml/a.xml': `<templates>${content}</templates>\n` };
}
