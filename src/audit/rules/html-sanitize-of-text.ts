import type { PyNode } from '../../source/python/node.ts';
import { childOf } from '../../source/python/node.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { taintHere } from '../python/outside.ts';
import { servesNobody } from '../python/places.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'html-sanitize-of-text',
  severity: 'medium',
  confidence: 'likely',
  category: 'security',
  summary: 'html_sanitize is used on plain text',
  why: 'Sanitizing keeps harmless tags and drops the others: a text with "a < b" loses its end, and a link or an image that somebody typed stays and is shown. Escaping is what a plain text needs: it comes out as it was typed. Sanitizing is for what is meant to be HTML.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#escaping-vs-sanitizing',
  bad: [
    `
    from odoo import models
    from odoo.tools import html_sanitize


    class Book(models.Model):
        _name = "library.book"

        def clean(self, user_input):
            return html_sanitize(user_input)
    `,
    `
    from odoo import fields, models
    from odoo.tools import html_sanitize


    class Book(models.Model):
        _name = "library.book"

        title = fields.Char()

        def _card(self):
            return html_sanitize(self.title)
    `,
  ],
  good: `
    from odoo import fields, models
    from odoo.tools import html_escape, html_sanitize


    class Book(models.Model):
        _name = "library.book"

        title = fields.Char()
        note = fields.Html()

        def clean(self, html_body):
            return html_sanitize(html_body)

        def _card(self, value):
            return html_sanitize(self.note) + html_sanitize(value) + html_escape(self.title)
  `,
  calls: ['html_sanitize'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'html_sanitize' || servesNobody(context)) return;
      const [value] = argumentsOfCall(node, context).positional;
      if (!value || /html|body|content|markup|description|comment|note|template/i.test(context.slice(value)))
        return;
      const taint = taintHere(value, context);
      if (taint?.kind !== 'text' && !isText(value, context)) return;
      context.report({
        at: node,
        message: `html_sanitize() keeps tags that it takes for harmless and drops text behind a "<": ${context.slice(value)} is plain text, so escape it with markupsafe.escape().`,
      });
    },
  },
});

function isText(value: PyNode, context: PythonContext): boolean {
  const [object, name] = [childOf(value, 'object'), childOf(value, 'attribute')];
  const records = value.type === 'attribute' && object ? recordsOf(object, context) : undefined;
  return (
    records?.model !== undefined &&
    name !== undefined &&
    context.model(records.model).field(context.slice(name))?.type === 'Char'
  );
}
