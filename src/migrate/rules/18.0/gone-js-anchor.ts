import { goneAnchors } from '../../gone-anchors.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-js-anchor',
  to: '18.0',
  breaks: 'error',
  summary: 'An extension of a client template looks for what the template has',
  why: 'Templates are put together when the web client starts: an xpath that finds nothing leaves every page blank.',
  link: 'https://github.com/odoo/odoo/tree/18.0/addons/web/static/src',
  cases: [
    { before: template('web.SwitchCompanyMenu', `//t[@t-key='company.id']/..`), todos: 1 },
    { before: template('web.SwitchCompanyMenu', `//ActivityBox//SwitchCompanyItem`), todos: 1 },
  ],
  noops: [
    template('web.SwitchCompanyMenu', `//div[hasclass('o_example_of_mine')]`),
    template('example.Template', `//t[@t-key='company.id']/..`),
    template('web.SwitchCompanyMenu', `.`),
    {
      'static/src/xml/a.xml': `<templates><t t-name="example.A"><xpath expr="//t[@t-key='company.id']/.."/></t></templates>\n`,
    },
  ],
  ...goneAnchors('18.0'),
});

function template(name: string, expr: string) {
  return {
    'static/src/xml/a.xml': `<templates><t t-name="example.A" t-inherit="${name}" t-inherit-mode="extension"><xpath expr="${expr}" position="after"><a/></xpath></t></templates>\n`,
  };
}
