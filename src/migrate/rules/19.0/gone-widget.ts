import { partnerView } from '../../cases/view.ts';
import { goneWidgets } from '../../gone/widgets.ts';
import { defineMigration } from '../../rule.ts';

const ADVICE: Readonly<Record<string, string>> = {
  jsonb: 'It is json now.',
  html_legacy: 'It is html now.',
};

export default defineMigration({
  id: 'gone-widget',
  to: '19.0',
  breaks: 'silent',
  summary: 'Widgets and js_class that nobody registers any more',
  why: 'A field whose widget is not there is shown by its type, with a warning in the browser; a view with such a js_class does not open.',
  link: 'https://github.com/odoo/odoo/tree/19.0/addons/web/static/src/views/fields',
  cases: [
    { before: partnerView('<form><field name="a" widget="jsonb"/></form>'), todos: 1 },
    { before: partnerView('<form><widget name="print_report_button"/></form>'), todos: 1 },
  ],
  noops: [
    partnerView('<form><field name="name" widget="char"/></form>'),
    partnerView('<form><field name="jsonb" string="font"/></form>'),
    partnerView('<form><div widget="font"/></form>'),
  ],
  ...goneWidgets('19.0', ADVICE),
});
