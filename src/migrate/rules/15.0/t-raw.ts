import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';

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
    { before: template('<div t-raw="doc.note"/>'), todos: 1 },
  ],
  noops: [
    template('<t t-out="doc.note"/>'),
    template('<t t-esc="doc.note"/>'),
    template('<div data-t-raw="doc.note"/>'),
    { 'static/src/xml/x.xml': '<templates><t t-name="a"><t t-raw="x"/></t></templates>\n' },
  ],
  xml: {
    '*'(element, context) {
      const raw = attributeOf(element, 't-raw');
      if (!raw) return;
      // What a caller puts into the template is markup; of anything else only the code can tell.
      if (raw.value.trim() !== '0') {
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
          safe: true,
          edits: [{ start: raw.start, end: raw.start + 5, text: 't-out' }],
        },
      });
    },
  },
});

function template(body: string) {
  return { 'views/x.xml': `<odoo><template id="t"><div>${body}</div></template></odoo>\n` };
}
