import { attributeValue, elementsOf } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { dataExample } from '../xml/examples.ts';

const FIELDS = new Set(
  `subject email_from email_to email_cc partner_to reply_to lang body_html report_name scheduled_date`.split(
    ' ',
  ),
);
const JINJA =
  /\$\{\s*(?:object|user|ctx|format_|not |\()[^}]*\}|^[ \t]*%[ \t]*(?:if|for|set|endif|endfor|else)\b.*$/m;
const INLINE = /\{\{[^}]*\}\}/;

export default defineRule({
  id: 'mail-template-language',
  severity: 'high',
  category: 'correctness',
  summary: 'A mail template in the language of another series',
  why: 'Up to 14.0 the fields of a mail template are Jinja, with a dollar sign before single braces; from 15.0 on they are {{ object.name }}, and the body is QWeb. Odoo does not evaluate the other one: the mail shows it as it is written.',
  link: 'https://github.com/odoo/odoo/blob/15.0/addons/mail/models/mail_render_mixin.py',
  bad: [
    dataExample(
      `<record id="a" model="mail.template"><field name="subject">Order ${'$'}{object.name}</field></record>`,
    ),
    dataExample(
      '<record id="a" model="mail.template"><field name="body_html" type="html"><p>\n% if object.name:\nA\n% endif\n</p></field></record>',
    ),
  ],
  good: [
    dataExample(
      '<record id="a" model="mail.template"><field name="subject">Order {{ object.name }} at 5% of $10</field><field name="body_html" type="html"><p><t t-out="object.name"/></p></field></record>',
    ),
    dataExample(`<record id="a" model="example.template"><field name="subject">${'$'}{x}</field></record>`),
  ],
  xml: {
    record(element, context) {
      if (attributeValue(element, 'model') !== 'mail.template' || !context.series) return;
      const { mailTemplate, series } = context.series;
      for (const field of elementsOf(element)) {
        const name = attributeValue(field, 'name') ?? '';
        if (!FIELDS.has(name)) continue;
        const text = context.text.slice(field.start, field.end);
        const old = mailTemplate === 'inline' ? JINJA.exec(text)?.[0] : INLINE.exec(text)?.[0];
        if (old === undefined) continue;
        context.report({
          at: field.tag,
          message:
            mailTemplate === 'inline'
              ? `"${old.trim()}" in ${name} is Jinja, which ${series} does not evaluate: write {{ ... }} in a field, and <t t-out="..."/> in the body.`
              : `"${old.trim()}" in ${name} is not evaluated in ${series}: write it as Jinja, with a dollar sign before single braces.`,
        });
      }
    },
  },
});
