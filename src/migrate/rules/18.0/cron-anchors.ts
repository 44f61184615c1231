import type { ArchContext } from '../../../audit/rule.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';

interface Place {
  readonly field: string;
  readonly position: 'before' | 'after';
}

/** What stands at the place of a field that is gone, by view, field and position. */
const NEIGHBOURS: Readonly<Record<string, Place>> = {
  'base.ir_cron_view_form numbercall before': { field: 'nextcall', position: 'after' },
  'base.ir_cron_view_form numbercall after': { field: 'priority', position: 'before' },
  'base.ir_cron_view_form doall before': { field: 'priority', position: 'after' },
  'base.ir_cron_view_form doall after': { field: 'priority', position: 'after' },
  'base.ir_cron_view_tree numbercall before': { field: 'interval_type', position: 'after' },
  'base.ir_cron_view_tree numbercall after': { field: 'interval_type', position: 'after' },
};

export default defineMigration({
  id: 'cron-anchors',
  to: '18.0',
  breaks: 'error',
  summary:
    'What stood beside numbercall and doall in the views of scheduled actions stands beside their neighbours',
  why: 'The views of ir.cron have neither field since 18.0: an extension that looks for one does not load.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/views/ir_cron_views.xml',
  cases: [
    {
      before: extension(
        'base.ir_cron_view_form',
        '<field name="doall" position="after"><field name="name"/></field>',
      ),
      after: extension(
        'base.ir_cron_view_form',
        '<field name="priority" position="after"><field name="name"/></field>',
      ),
    },
    {
      before: extension(
        'base.ir_cron_view_form',
        `<xpath expr="//field[@name='numbercall']" position="after"><field name="name"/></xpath>`,
      ),
      after: extension(
        'base.ir_cron_view_form',
        `<xpath expr="//field[@name='priority']" position="before"><field name="name"/></xpath>`,
      ),
    },
    {
      before: extension(
        'base.ir_cron_view_tree',
        '<field name="numbercall" position="before"><field name="name"/></field>',
      ),
      after: extension(
        'base.ir_cron_view_tree',
        '<field name="interval_type" position="after"><field name="name"/></field>',
      ),
    },
  ],
  noops: [
    extension(
      'base.ir_cron_view_form',
      '<field name="priority" position="after"><field name="name"/></field>',
    ),
    extension('base.ir_cron_view_form', '<field name="doall" position="replace"/>'),
    extension(
      'base.ir_cron_view_form',
      `<xpath expr="//field[@name='doall']/.." position="after"><p/></xpath>`,
    ),
    extension('example.view', '<field name="doall" position="after"><field name="name"/></field>'),
    extension('base.ir_cron_view_tree', '<field name="doall" position="after"><field name="name"/></field>'),
  ],
  arch: {
    field(element, context) {
      const name = attributeOf(element, 'name');
      if (name) moved(element, { name: name.value, ...name.valueSpan }, context);
    },
    xpath(element, context) {
      const expr = attributeOf(element, 'expr');
      const name = expr && /^(\/\/field\[@name=['"])(numbercall|doall)['"]\]$/.exec(expr.value);
      if (!expr || !name) return;
      const start = expr.valueSpan.start + (name[1]?.length ?? 0);
      moved(element, { name: name[2] ?? '', start, end: start + (name[2]?.length ?? 0) }, context);
    },
  },
});

interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function moved(element: XmlElement, { name, start, end }: Named, context: ArchContext): void {
  const position = attributeOf(element, 'position');
  const key = `${context.view.inherits} ${name} ${position?.value}`;
  const now = Object.hasOwn(NEIGHBOURS, key) ? NEIGHBOURS[key] : undefined;
  // Written with entities, the places in the value are not those in the file.
  if (!position || !now || context.text.slice(start, end) !== name) return;
  context.report({
    at: element.tag,
    message: `The view has no ${name} since 18.0.`,
    fix: {
      title: `Put it ${now.position} ${now.field}`,
      safe: true,
      edits: [
        { start, end, text: now.field },
        ...(now.position === position.value
          ? []
          : [{ start: position.valueSpan.start, end: position.valueSpan.end, text: now.position }]),
      ],
    },
  });
}

function extension(view: string, arch: string) {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">ir.cron</field><field name="inherit_id" ref="${view}"/><field name="arch" type="xml">${arch}</field></record></odoo>\n`,
  };
}
