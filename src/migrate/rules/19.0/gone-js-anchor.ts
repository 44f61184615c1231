import { goneAnchors } from '../../gone-anchors.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-js-anchor',
  to: '19.0',
  breaks: 'error',
  summary: 'An extension of a client template looks for what the template has',
  why: 'Templates are put together when the web client starts: an xpath that finds nothing leaves every page blank.',
  link: 'https://github.com/odoo/odoo/tree/19.0/addons/web/static/src',
  cases: [
    { before: template('web.ControlPanel', `//div[@class='o_control_panel_collapsed_create']`), todos: 1 },
    { before: template('web.ListRenderer', `//t[@t-call='web.ActionHelper']`), todos: 1 },
  ],
  noops: [
    template('web.ControlPanel', `//div[hasclass('o_example_of_mine')]`),
    template('example.Template', `//div[@class='o_control_panel_collapsed_create']`),
    template('web.ListRenderer', `.`),
    {
      'static/src/xml/a.xml': `<templates><t t-name="example.A"><xpath expr="//div[@class='o_control_panel_collapsed_create']"/></t></templates>\n`,
    },
  ],
  ...goneAnchors('19.0'),
});

function template(name: string, expr: string) {
  return {
    'static/src/xml/a.xml': `<templates><t t-name="example.A" t-inherit="${name}" t-inherit-mode="extension"><xpath expr="${expr}" position="after"><a/></xpath></t></templates>\n`,
  };
}
