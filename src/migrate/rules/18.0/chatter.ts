import { attributeValue, elementsOf } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { partnerForm } from '../../cases/view.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';

/** What the chatter of 18.0 takes of the options of the old fields. */
const OPTIONS: Readonly<Record<string, string>> = {
  open_attachments: 'open_attachments',
  post_refresh: 'reload_on_post',
};
const FIELDS = /^(message_follower_ids|message_ids|activity_ids|message_attachment_count)$/;

export default defineMigration({
  id: 'chatter',
  to: '18.0',
  breaks: 'silent',
  summary: '<div class="oe_chatter"> is <chatter/>',
  why: 'The web client of 18.0 makes a chatter of the tag alone: the div stays empty, without an error.',
  link: 'https://github.com/odoo/odoo/pull/156463',
  cases: [
    {
      before: partnerForm(
        '<div class="oe_chatter">\n  <field name="message_follower_ids"/>\n  <field name="activity_ids"/>\n  <field name="message_ids"/>\n</div>',
      ),
      after: partnerForm('<chatter/>'),
    },
    {
      before: partnerForm(
        '<div class="oe_chatter"><field name="message_ids" options="{\'open_attachments\': True}"/></div>',
      ),
      after: partnerForm('<chatter open_attachments="True"/>'),
    },
    {
      before: partnerForm(
        '<div class="oe_chatter"><field name="message_ids" options="{\'post_refresh\': \'always\'}"/></div>',
      ),
      after: partnerForm('<chatter reload_on_post="True"/>'),
    },
    {
      before: extension(
        `<xpath expr="//div[hasclass('oe_chatter')]" position="before"><field name="a"/></xpath>`,
      ),
      after: extension(`<xpath expr="//chatter" position="before"><field name="a"/></xpath>`),
    },
    {
      before: extension(
        `<xpath expr="//div[@class='oe_chatter']" position="before"><field name="a"/></xpath>`,
      ),
      after: extension(`<xpath expr="//chatter" position="before"><field name="a"/></xpath>`),
    },
    {
      before: extension(`<div class="oe_chatter" position="before"><field name="a"/></div>`),
      after: extension(`<chatter position="before"><field name="a"/></chatter>`),
    },
    {
      before: partnerForm('<div class="oe_chatter"><field name="message_ids"/><field name="x"/></div>'),
      todos: 1,
    },
  ],
  noops: [
    partnerForm('<chatter/>'),
    partnerForm('<div class="oe_chatter_like"><field name="message_ids"/></div>'),
    partnerForm('<div><field name="message_ids"/></div>'),
    extension(
      `<xpath expr="//div[hasclass('oe_title')]" position="before"><field name="oe_chatter"/></xpath>`,
    ),
    { 'views/x.xml': '<odoo><template id="t"><div class="oe_chatter"/></template></odoo>\n' },
  ],
  arch: {
    div(element, context) {
      const classes = (attributeValue(element, 'class') ?? '').split(/\s+/);
      if (!classes.includes('oe_chatter')) return;
      const position = attributeOf(element, 'position');
      if (position) {
        const { start, inner, end } = element;
        const close = inner.end < end ? [{ start: inner.end + 2, end: inner.end + 5, text: 'chatter' }] : [];
        const mark = attributeOf(element, 'class');
        if (!mark) return;
        context.report({
          at: element.tag,
          message: 'The chatter is the tag <chatter> since 18.0.',
          fix: {
            title: 'Name the tag',
            safe: true,
            edits: [
              { start: start + 1, end: start + 4, text: 'chatter' },
              {
                start: mark.start,
                end: mark.end + (/\s/.test(context.text[mark.end] ?? '') ? 1 : 0),
                text: '',
              },
              ...close,
            ],
          },
        });
        return;
      }
      const options = optionsOf(element);
      if (!options) {
        context.report({
          at: element.tag,
          message:
            'The chatter is the tag <chatter/> since 18.0, and holds nothing: put what else stands in this div beside it.',
          options: [
            { title: 'Put what else stands in the div beside the chatter', code: '<chatter/>' },
            { title: 'Take the rest away, when the chatter brings it itself' },
          ],
        });
        return;
      }
      const groups = attributeValue(element, 'groups');
      const attributes = [
        ...options.map((name) => `${name}="True"`),
        ...(groups === undefined ? [] : [`groups="${groups}"`]),
      ];
      context.report({
        at: element.tag,
        message: 'The chatter is the tag <chatter/> since 18.0.',
        fix: {
          title: 'Write <chatter/>',
          safe: true,
          edits: [
            { start: element.start, end: element.end, text: `<${['chatter', ...attributes].join(' ')}/>` },
          ],
        },
      });
    },
    xpath(element, context) {
      const expr = attributeOf(element, 'expr');
      if (!expr) return;
      const raw = context.text.slice(expr.valueSpan.start, expr.valueSpan.end);
      const now = raw.replaceAll(
        /(^|\/)div\[(?:hasclass\((['"])oe_chatter\2\)|@class=(['"])oe_chatter\3|contains\(@class,\s*(['"])oe_chatter\4\))\]/g,
        '$1chatter',
      );
      if (now === raw) return;
      const { start, end } = expr.valueSpan;
      context.report({
        at: expr,
        message: 'The chatter is the tag <chatter> since 18.0.',
        fix: { title: 'Find <chatter>', safe: true, edits: [{ start, end, text: now }] },
      });
    },
  },
});

/** Attributes for the tag; undefined where the div holds more than the fields of a chatter. */
function optionsOf(element: XmlElement): readonly string[] | undefined {
  const fields = elementsOf(element);
  if (fields.some((field) => field.name !== 'field' || !FIELDS.test(attributeValue(field, 'name') ?? '')))
    return undefined;
  const text = fields.map((field) => attributeValue(field, 'options') ?? '').join(' ');
  return Object.entries(OPTIONS).flatMap(([old, now]) =>
    new RegExp(`['"]${old}['"]\\s*:\\s*(True|true|1|['"]always['"])`).test(text) ? [now] : [],
  );
}

function extension(body: string) {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="inherit_id" ref="base.view_partner_form"/><field name="arch" type="xml">${body}</field></record></odoo>\n`,
  };
}
