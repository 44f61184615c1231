import type { XmlContext } from '../../../audit/rule.ts';
import { recordField } from '../../../source/xml/data.ts';
import { ancestor, attributeValue } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';
import { isHtmlField } from '../../views/html-field.ts';

/** Records that templates of pages and reports are given, by model. */
const GIVEN: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:request\.)?env\.)?user$/, 'res.users'],
  [/^(?:(?:request\.)?env\.company|res_company|company|(?:env\.)?user\.company_id)$/, 'res.company'],
];

export default defineMigration({
  id: 't-raw',
  to: '15.0',
  breaks: 'silent',
  lasts: true,
  summary: 't-raw is t-out, of a value that says that it is HTML',
  why: 'Since 15.0 t-raw logs a warning: t-out leaves alone what is Markup, such as an Html field, and escapes the rest.',
  link: 'https://github.com/odoo/odoo/pull/70004',
  cases: [
    { before: template('<t t-raw="0"/>'), after: template('<t t-out="0"/>') },
    {
      before: template('<t t-raw="env.user.signature"/><t t-raw="user.partner_id.comment"/>'),
      after: template('<t t-out="env.user.signature"/><t t-out="user.partner_id.comment"/>'),
    },
    {
      before: extension('mail.message_notification_email', "//t[@t-raw='message.body']"),
      after: extension('mail.message_notification_email', "//t[@t-out='message.body']"),
    },
    { before: kanban('<t t-raw="record.note.value"/>'), after: kanban('<t t-out="record.note.value"/>') },
    { before: kanban('<t t-raw="record.note.value + 1"/>'), todos: 1 },
    { before: template('<t t-raw="record.note.value"/>'), todos: 1 },
    { before: template('<div t-raw="doc.note"/>'), todos: 1 },
    { before: template('<div t-raw="user.name"/>'), todos: 1 },
  ],
  noops: [
    template('<t t-out="doc.note"/>'),
    template('<t t-esc="doc.note"/>'),
    template('<div data-t-raw="doc.note"/>'),
    // Who knows whether that one has it still.
    extension('example.own', "//t[@t-raw='message.body']"),
    extension('somebody.other', "//t[@t-raw='message.body']"),
    extension('mail.message_notification_email', "//t[@t-out='message.body']"),
    { 'static/src/xml/x.xml': '<templates><t t-name="a"><t t-raw="x"/></t></templates>\n' },
  ],
  xml: {
    xpath(element, context) {
      const expr = attributeOf(element, 'expr');
      if (!expr || !/@t-raw\b/.test(expr.value) || !extendsOdoo(element, context)) return;
      const { start, end } = expr.valueSpan;
      const text = context.text.slice(start, end).replaceAll(/@t-raw\b/g, '@t-out');
      context.report({
        at: expr,
        message: 'The templates of Odoo have t-out in the place of t-raw since 15.0.',
        fix: { title: 'Look for t-out', safe: false, edits: [{ start, end, text }] },
      });
    },
    '*'(element, context) {
      const raw = attributeOf(element, 't-raw');
      if (!raw) return;
      // What a caller puts into the template is markup; of anything else only the code can tell.
      const isShown = isCardValue(raw.value.trim(), element);
      if (raw.value.trim() !== '0' && !isShown && !isHtml(raw.value.trim(), context)) {
        context.report({
          at: raw,
          message: `t-raw="${raw.value}" would be escaped by t-out: either make the value Markup in Python and write t-out, or leave it to be escaped if it is plain text.`,
          options: [
            {
              title: 'Make the value Markup in Python, when it is HTML that we made',
              code: `t-out="${raw.value}"`,
            },
            {
              title: 'Let it be escaped, when it is plain text or comes from somebody else',
              code: `t-out="${raw.value}"`,
            },
          ],
        });
        return;
      }
      context.report({
        at: raw,
        message: 't-raw is t-out since 15.0.',
        fix: {
          title: 'Write t-out',
          safe: !isShown,
          edits: [{ start: raw.start, end: raw.start + 5, text: 't-out' }],
        },
      });
    },
  },
});

/** The template belongs to a module of Odoo. */
function extendsOdoo(element: XmlElement, { project, module }: XmlContext): boolean {
  const record = ancestor(element, 'record');
  const field = record && recordField(record, 'inherit_id');
  const template = ancestor(element, 'template');
  const id = template ? attributeValue(template, 'inherit_id') : field && attributeValue(field, 'ref');
  const [owner = '', name] = (id ?? '').split('.');
  const facts = name === undefined || owner === module.name ? undefined : project.modules.get(owner);
  return facts !== undefined && facts.dir === undefined;
}

/** What a card of a kanban shows of its record: one of HTML is known as such, and later series refuse t-raw there. */
function isCardValue(expression: string, element: XmlElement): boolean {
  return /^record\.\w+\.(raw_)?value$/.test(expression) && ancestor(element, 'kanban') !== undefined;
}

/** A field of HTML, which is Markup, of a record whose model is known. */
function isHtml(expression: string, context: XmlContext): boolean {
  const [, root = '', path = ''] =
    /^((?:[a-z_]+\.)*?(?:user\.company_id|user|company|res_company))\.([\w.]+)$/.exec(expression) ?? [];
  return isHtmlField(GIVEN.find(([name]) => name.test(root))?.[1], path, context);
}

function extension(of: string, expr: string) {
  return {
    '__manifest__.py':
      '{"name": "Example", "version": "14.0.1.0.0", "depends": ["mail"], "data": ["views/x.xml"]}\n',
    'views/x.xml': `<odoo><template id="t" inherit_id="${of}"><xpath expr="${expr}" position="after"><br/></xpath></template></odoo>\n`,
  };
}

function kanban(body: string) {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><kanban><templates><t t-name="kanban-box"><div>${body}</div></t></templates></kanban></field></record></odoo>\n`,
  };
}

function template(body: string) {
  return { 'views/x.xml': `<odoo><template id="t"><div>${body}</div></template></odoo>\n` };
}
