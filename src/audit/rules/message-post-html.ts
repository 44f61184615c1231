import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import { unescapedParts } from '../python/html.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { taintHere } from '../python/outside.ts';
import { servesNobody } from '../python/places.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'message-post-html',
  severity: 'medium',
  confidence: 'likely',
  category: 'security',
  to: '16.0',
  summary: 'A message holds text of users as HTML',
  why: 'Up to 16.0 the body of a message is HTML as it is given. A name or a note with tags in it becomes part of the message, and what it links to or shows is what its writer wants, before everybody who follows the record. Escape the values; from 17.0 a plain text is escaped by itself.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#building-the-values',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"
        _inherit = ["mail.thread"]

        title = fields.Char()

        def tell(self, reason):
            self.message_post(body="<p>%s</p>" % reason)

        def _tell(self):
            self.message_post(body="<b>" + self.title + "</b>")
  `,
  good: `
    from markupsafe import Markup
    from odoo import fields, models
    from odoo.tools import html_escape


    class Book(models.Model):
        _name = "library.book"
        _inherit = ["mail.thread"]

        title = fields.Char()
        pages = fields.Integer()

        def tell(self, reason):
            self.message_post(body=Markup("<p>%s</p>") % reason)
            self.message_post(body="<p>%s</p>" % html_escape(reason))
            self.message_post(body="<p>Closed</p>")
            self.message_post(body="<p>%s</p>" % self.pages)
            self.message_post(body="Closed: %s" % self.title)
  `,
  calls: ['message_post', 'message_notify', '_message_log'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (
        !called?.object ||
        !/^(message_post|message_notify|_message_log)$/.test(called.name) ||
        servesNobody(context)
      )
        return;
      const body = argumentsOfCall(node, context).keywords.get('body');
      if (
        !body ||
        ![...walk(body)].some(
          ({ type, start, end }) => type === 'string' && /<\w+/.test(context.text.slice(start, end)),
        )
      )
        return;
      const risky = unescapedParts(body, context).find(
        (part) => taintHere(part, context)?.kind === 'text' || isTyped(part, context),
      );
      if (!risky) return;
      context.report({
        at: body,
        message: `${context.slice(risky)} becomes part of the message's HTML, tags included: write Markup("<p>%s</p>") % value, which escapes it.`,
      });
    },
  },
});

function isTyped(part: PyNode, context: PythonContext): boolean {
  const [object, name] = [childOf(part, 'object'), childOf(part, 'attribute')];
  const records = part.type === 'attribute' && object ? recordsOf(object, context) : undefined;
  if (!records?.model || !name || context.slice(name) === 'name' || context.slice(name) === 'display_name')
    return false;
  return /^(Char|Text)$/.test(context.model(records.model).field(context.slice(name))?.type ?? '');
}
