// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are those of Jinja, not of JavaScript.
import { attributeValue, elementsOf } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';

/** Fields of a template that are rendered inline. */
const INLINE = /^(subject|email_from|email_to|partner_to|email_cc|reply_to|report_name|lang|scheduled_date)$/;
const PLACEHOLDER = /\$\{([^{}]*)\}/g;
const MESSAGE = 'Templates of messages are no Jinja since 15.0.';

export default defineMigration({
  id: 'mail-templates',
  to: '15.0',
  breaks: 'silent',
  summary: 'Mail templates are written with {{ }} in their fields and with QWeb in their body',
  why: 'Jinja is gone since 15.0: ${object.name} is sent as it stands.',
  link: 'https://github.com/odoo/odoo/blob/15.0/addons/mail/models/mail_render_mixin.py',
  cases: [
    {
      before: template(
        '<field name="subject">${object.company_id.name} Order (Ref ${object.name or \'n/a\'})</field>',
      ),
      after: template(
        '<field name="subject">{{ object.company_id.name }} Order (Ref {{ object.name or \'n/a\' }})</field>',
      ),
    },
    {
      before: template('<field name="email_to">${object.email|safe}</field>'),
      after: template('<field name="email_to">{{ object.email }}</field>'),
    },
    {
      before: template(
        '<field name="body_html" type="html"><p>Dear ${object.partner_id.name}, hello</p></field>',
      ),
      after: template(
        '<field name="body_html" type="html"><p>Dear <t t-out="object.partner_id.name"/>, hello</p></field>',
      ),
    },
    {
      before: template('<field name="body_html" type="html"><a href="/a/${object.id}">A</a></field>'),
      after: template(
        '<field name="body_html" type="html"><a t-attf-href="/a/{{ object.id }}">A</a></field>',
      ),
    },
    {
      before: template(
        '<field name="body_html" type="html"><p>% if object.name:\n</p><p>${object.name}</p></field>',
      ),
      todos: 1,
    },
    {
      before: template('<field name="body_html"><![CDATA[<p>${object.name}</p>]]></field>'),
      todos: 1,
    },
  ],
  noops: [
    template('<field name="subject">{{ object.name }}</field>'),
    template('<field name="name">${object.name}</field>'),
    template('<field name="body_html" type="html"><p>100 % of it</p></field>'),
    {
      'data/x.xml':
        '<odoo><record id="a" model="my.template"><field name="subject">${object.name}</field></record></odoo>\n',
    },
    {
      'data/x.xml': '<odoo><template id="a"><script>`${object.name}`</script></template></odoo>\n',
    },
  ],
  xml: {
    field(element, context) {
      const record = element.parent;
      if (record?.name !== 'record' || attributeValue(record, 'model') !== 'mail.template') return;
      const name = attributeValue(element, 'name') ?? '';
      const { start, end } = element.inner;
      const raw = context.text.slice(start, end);
      const jinja = /\$\{|^\s*%\s*(if|for|set|else|endif|endfor)\b|\{%|%\s*(if|for|set)\s[^<]*:?\s*$/m.test(
        raw,
      );
      if (!jinja || (name !== 'body_html' && !INLINE.test(name))) return;
      const blocks = /^\s*%\s*\w|\{%|[>]\s*%\s*(if|for|set|else|endif|endfor)\b/m.test(raw);
      if (!blocks && name !== 'body_html' && elementsOf(element).length === 0 && !raw.includes('<![CDATA[')) {
        const now = inline(raw);
        if (now !== undefined) {
          context.report({
            at: element,
            message: MESSAGE,
            fix: { title: 'Write {{ }}', safe: true, edits: [{ start, end, text: now }] },
          });
          return;
        }
      }
      const edits =
        !blocks && name === 'body_html' && attributeValue(element, 'type') !== undefined
          ? bodyEdits(element, context.text)
          : undefined;
      if (edits && edits.length > 0) {
        context.report({
          at: element,
          message: MESSAGE,
          fix: { title: 'Write t-out', safe: false, edits },
        });
        return;
      }
      context.report({
        at: element.tag,
        message: `${MESSAGE} Write ${
          name === 'body_html'
            ? '<t t-out="object.name"/> for ${object.name}, t-if, t-foreach and t-set for blocks, t-attf-href="{{ ... }}" in attributes, and type="html" for the field'
            : '{{ object.name }} for ${object.name}, with a conditional expression in the place of a block'
        }.`,
        options: [
          { title: 'Write it in QWeb by hand: expressions, then blocks' },
          {
            title: 'Render what Jinja did in a method of the model, and show its result',
            code: '<t t-out="object._mail_body()"/>',
          },
        ],
      });
    },
  },
});

/** Undefined where an expression uses a filter, or cannot be told from what is around it. */
function inline(text: string): string | undefined {
  let known = true;
  const now = text.replaceAll(PLACEHOLDER, (_, body: string) => {
    const plain = expression(body);
    if (plain === undefined) known = false;
    return `{{ ${plain ?? ''} }}`;
  });
  return known && !now.includes('${') ? now : undefined;
}

/** Without the filter `safe`; undefined with any other. */
function expression(body: string): string | undefined {
  const plain = body.replace(/\s*\|\s*safe\s*$/, '').trim();
  return plain === '' || plain.includes('|') ? undefined : plain;
}

function bodyEdits(root: XmlElement, text: string) {
  const edits: { start: number; end: number; text: string }[] = [];
  const below = (element: XmlElement): boolean => {
    for (const attribute of element === root ? [] : element.attributes) {
      const raw = text.slice(attribute.valueSpan.start, attribute.valueSpan.end);
      if (!raw.includes('${')) continue;
      const now = inline(raw);
      if (now === undefined || attributeOf(element, `t-attf-${attribute.name}`)) return false;
      edits.push(
        { start: attribute.start, end: attribute.start, text: 't-attf-' },
        { ...attribute.valueSpan, text: now },
      );
    }
    for (const child of element.children) {
      if (child.type === 'element') {
        if (!below(child)) return false;
      } else if (child.type === 'text') {
        for (const match of text.slice(child.start, child.end).matchAll(PLACEHOLDER)) {
          const plain = expression(match[1] ?? '');
          // What was marked as safe is not escaped: a text that is no markup would be.
          if (plain === undefined || /\|\s*safe/.test(match[0]) || plain.includes('"')) return false;
          const start = child.start + match.index;
          edits.push({ start, end: start + match[0].length, text: `<t t-out="${plain}"/>` });
        }
      } else if (child.value.includes('${')) return false;
    }
    return true;
  };
  if (!below(root)) return undefined;
  const left = (text.slice(root.inner.start, root.inner.end).match(/\$\{/g) ?? []).length;
  const done = edits.reduce((sum, edit) => sum + (edit.text.match(/\{\{|<t t-out/g) ?? []).length, 0);
  return left === done ? edits : undefined;
}

function template(field: string) {
  return { 'data/x.xml': `<odoo><record id="a" model="mail.template">${field}</record></odoo>\n` };
}
