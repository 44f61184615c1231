import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';
import { helperEdits } from '../../views/kanban-helpers.ts';

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
      after: view(
        `<div t-attf-class="oe_kanban_card"><field name="name"/></div>`,
        ' highlight_color="color"',
      ),
    },
    {
      before: view(
        `<div id="a" t-attf-class="oe_kanban_color_{{ kanban_getcolor(record.x_color.raw_value) }}"><field name="name"/></div>`,
        ' class="a"',
      ),
      after: view(`<div id="a"><field name="name"/></div>`, ' class="a" highlight_color="x_color"'),
    },
    {
      before: view(
        `<div><img t-att-src="kanban_image('res.partner', 'image_128', record.id.raw_value)" alt="A"/></div>`,
      ),
      after: view(
        `<div><img t-att-src="'/web/image/res.partner/' + record.id.raw_value + '/image_128'" alt="A"/></div>`,
      ),
    },
    {
      before: view(`<img t-att-src='kanban_image("res.users", "image_128", record.user_id.raw_value)'/>`),
      after: view(
        `<img t-att-src='"/web/image/res.users/" + (record.user_id.raw_value || 0) + "/image_128"'/>`,
      ),
    },
    {
      before: view(
        `<ul class="oe_kanban_colorpicker" data-field="color" role="menu" t-if="widget.editable"/>`,
      ),
      after: view(`<field name="color" widget="kanban_color_picker" t-if="widget.editable"/>`),
    },
    // Not the whole card, not the value of a field, another image where there is none, a list with more in it.
    ...[
      view(`<div><p t-attf-class="a #{kanban_color(record.color.raw_value)}"/></div>`),
      view(`<div t-attf-class="#{kanban_color(red)}"/>`),
      view(`<div t-att-class="'a ' + kanban_color(record.color.raw_value)"/>`),
      view(`<div t-attf-class="#{kanban_color(record.a.raw_value)}"/>`, ' highlight_color="b"'),
      view(
        `<img t-att-src="kanban_image('res.partner', 'image_128', record.id.raw_value, placeholder)" alt="A"/>`,
      ),
      view(`<i t-if="kanban_compute_domain('[]')"/>`),
      view(`<ul class="oe_kanban_colorpicker"/>`),
      view(`<ul class="oe_kanban_colorpicker" data-field="color"><li/></ul>`),
    ].map((before) => ({ before, todos: 1 })),
  ],
  noops: [
    view('<field name="image_128" widget="image"/>'),
    view('<div class="kanban_color"/>'),
    view('<field name="color" widget="kanban_color_picker"/>'),
    view('<div t-attf-class="o_kanban_color_#{record.color.raw_value}"/>', ' highlight_color="color"'),
    view(`<img t-att-src="'/web/image/res.partner/' + record.id.raw_value + '/image_128'"/>`),
    view('<ul class="my_oe_kanban_colorpicker" data-field="color"/>'),
    view('<img t-att-src="my_kanban_image(1, 2, record.id.raw_value)"/>'),
    view('<div t-attf-class="a #{my_kanban_color(record.color.raw_value)}"/>'),
    view('<p>kanban_color(record.color.raw_value)</p>'),
    view('<!-- kanban_image(1) -->'),
    view('<t t-set="kanban_color" t-value="1"/>'),
    view('<div class="oe_kanban_color_1"/>'),
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
      const edits = helperEdits(element, context);
      if (edits) {
        context.report({
          at: element.tag,
          message: `Since 18.0: ${message}`,
          fix: { title: 'Write what stands for it', safe: false, edits },
        });
        return;
      }
      context.report({
        at: element.tag,
        message: `Since 18.0: ${message}`,
        options: [{ title: `${message.charAt(0).toUpperCase()}${message.slice(1).replace(/\.$/, '')}` }],
      });
    },
  },
});

function view(body: string, kanban = '') {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><kanban${kanban}><templates><t t-name="card">${body}</t></templates></kanban></field></record></odoo>\n`,
  };
}
