import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';

/** What a kanban template could call, and what stands for it now. */
const HELPERS: readonly (readonly [RegExp, string])[] = [
  [
    /\bkanban_(get)?color\(/,
    'kanban_color() and kanban_getcolor() are gone: write highlight_color="color" on <kanban>, and drop the class.',
  ],
  [
    /\bkanban_image\(/,
    'kanban_image() is gone: write <field name="image_128" widget="image"/> for an image of the record, and a many2one_avatar for one of another.',
  ],
  [/\bkanban_compute_domain\(/, 'kanban_compute_domain() is gone: write the condition as t-if.'],
];

export default defineMigration({
  id: 'kanban-helpers',
  to: '18.0',
  breaks: 'error',
  summary: 'Cards call no kanban_color, kanban_image and the like',
  why: 'The card of 18.0 has none of these functions: the view fails in the browser.',
  link: 'https://github.com/odoo/odoo/pull/167751',
  cases: [
    {
      before: view(
        `<div t-attf-class="oe_kanban_card #{kanban_color(record.color.raw_value)}"><field name="name"/></div>`,
      ),
      todos: 1,
    },
    {
      before: view(
        `<img t-att-src="kanban_image('res.partner', 'image_128', record.id.raw_value)" alt="A"/>`,
      ),
      todos: 1,
    },
    { before: view(`<ul class="oe_kanban_colorpicker" data-field="color"/>`), todos: 1 },
  ],
  noops: [
    view('<field name="image_128" widget="image"/>'),
    view('<div class="kanban_color"/>'),
    view('<field name="color" widget="kanban_color_picker"/>'),
    {
      'static/src/xml/x.xml': '<templates><t t-name="a"><i t-att-class="kanban_color(1)"/></t></templates>\n',
    },
  ],
  arch: {
    '*'(element, context) {
      const own = context.text.slice(element.tag.start, element.tag.end);
      const found = HELPERS.find(([pattern]) => pattern.test(own));
      const classes = attributeOf(element, 'class')?.value.split(/\s+/) ?? [];
      const message = classes.includes('oe_kanban_colorpicker')
        ? 'The list of colours is a widget: write <field name="color" widget="kanban_color_picker"/>.'
        : found?.[1];
      if (message === undefined) return;
      context.report({
        at: element.tag,
        message: `Since 18.0: ${message}`,
        options: [{ title: `${message.charAt(0).toUpperCase()}${message.slice(1).replace(/\.$/, '')}` }],
      });
    },
  },
});

function view(body: string) {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><kanban><templates><t t-name="card">${body}</t></templates></kanban></field></record></odoo>\n`,
  };
}
