import type { ArchContext } from '../../../audit/rule.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';

interface Place {
  readonly name: string;
  readonly position: 'before' | 'after';
}

/** New names of elements that are still there, by view and old name. */
const RENAMED: Readonly<Record<string, string>> = {
  'mail.mail_activity_view_search activities_overdue': 'filter_date_deadline_past',
  'mail.mail_activity_view_search activities_today': 'filter_date_deadline_today',
  'mail.mail_activity_view_search activities_upcoming_all': 'filter_date_deadline_future',
};

/** What stands at the place of a field that is gone, by view, field and position. */
const NEIGHBOURS: Readonly<Record<string, Place>> = {
  'base.ir_cron_view_form numbercall before': { name: 'nextcall', position: 'after' },
  'base.ir_cron_view_form numbercall after': { name: 'priority', position: 'before' },
  'base.ir_cron_view_form doall before': { name: 'priority', position: 'after' },
  'base.ir_cron_view_form doall after': { name: 'priority', position: 'after' },
  'base.ir_cron_view_tree numbercall before': { name: 'interval_type', position: 'after' },
  'base.ir_cron_view_tree numbercall after': { name: 'interval_type', position: 'after' },
};

export default defineMigration({
  id: 'moved-anchors',
  to: '18.0',
  breaks: 'error',
  summary:
    'What stood beside numbercall and doall in the views of scheduled actions stands beside their neighbours',
  why: 'An extension that looks for an element that its view does not have any more is not loaded.',
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
    {
      before: extension(
        'mail.mail_activity_view_search',
        '<filter name="activities_overdue" position="attributes"><attribute name="string">A</attribute></filter>',
      ),
      after: extension(
        'mail.mail_activity_view_search',
        '<filter name="filter_date_deadline_past" position="attributes"><attribute name="string">A</attribute></filter>',
      ),
    },
  ],
  noops: [
    extension(
      'mail.mail_activity_view_search',
      '<filter name="activities_mine" position="after"><separator/></filter>',
    ),
    extension(
      'mail.mail_activity_view_search',
      '<field name="res_model" position="after"><filter name="activities_today"/></field>',
    ),
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
    '*'(element, context) {
      if (!/^(field|filter)$/.test(element.name)) return;
      const name = attributeOf(element, 'name');
      if (name) moved(element, { name: name.value, ...name.valueSpan }, context);
    },
    xpath(element, context) {
      const expr = attributeOf(element, 'expr');
      const name = expr && /^(\/\/(?:field|filter)\[@name=['"])(\w+)['"]\]$/.exec(expr.value);
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
  const { inherits } = context.view;
  const [renamed, beside] = [`${inherits} ${name}`, `${inherits} ${name} ${position?.value}`];
  const now = Object.hasOwn(NEIGHBOURS, beside) ? NEIGHBOURS[beside] : undefined;
  const text = now?.name ?? (Object.hasOwn(RENAMED, renamed) ? RENAMED[renamed] : undefined);
  // Written with entities, the places in the value are not those in the file.
  if (!position || text === undefined || context.text.slice(start, end) !== name) return;
  const turned = now !== undefined && now.position !== position.value;
  context.report({
    at: element.tag,
    message: `The view has no ${name} since 18.0.`,
    fix: {
      title: `Look for ${text}`,
      safe: true,
      edits: [
        { start, end, text },
        ...(turned
          ? [{ start: position.valueSpan.start, end: position.valueSpan.end, text: now.position }]
          : []),
      ],
    },
  });
}

function extension(view: string, arch: string) {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">ir.cron</field><field name="inherit_id" ref="${view}"/><field name="arch" type="xml">${arch}</field></record></odoo>\n`,
  };
}
