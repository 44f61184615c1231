import { goneTemplates } from '../../gone-templates.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-js-template',
  to: '18.0',
  breaks: 'error',
  summary: 'Templates of the web client that are gone',
  why: 'An extension of a template that is not there stops the page from loading its templates, or is never shown.',
  link: 'https://github.com/odoo/odoo/tree/18.0/addons/web/static/src',
  cases: [
    {
      before: template(
        '<t t-name="example.A" t-inherit="web.BurgerSection" t-inherit-mode="extension"><xpath expr="//a" position="inside"/></t>',
      ),
      todos: 1,
    },
    { before: template('<t t-name="example.A"><t t-call="web.DialogWidget"/></t>'), todos: 1 },
  ],
  noops: [
    template('<t t-name="example.A" t-inherit="web.ListView" t-inherit-mode="primary"/>'),
    template('<t t-name="web.BurgerSection"/><t t-inherit="web.BurgerSection"/>'),
    template('<t t-name="example.A"><t t-call="{{ web }}"/></t>'),
    { 'views/a.xml': '<odoo><template id="a"><t t-call="web.DialogWidget"/></template></odoo>\n' },
  ],
  ...goneTemplates('18.0'),
});

function template(content: string) {
  return { 'static/src/xml/a.xml': `<templates>${content}</templates>\n` };
}
