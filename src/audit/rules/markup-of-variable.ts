import { childOf, type PyNode } from '../../source/python/node.ts';
import { unescapedParts } from '../python/html.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { taintHere } from '../python/outside.ts';
import { isTestFile } from '../python/places.ts';
import { routeAround } from '../python/routes.ts';
import { defineRule, type PythonContext } from '../rule.ts';

const CLEANERS = /^(html_sanitize|escape|html_escape|plaintext2html|nl2br|nl2br_enclose|html_keep_url)$/;

export default defineRule({
  id: 'markup-of-variable',
  aliases: ['E8504', 'S704', 'non-const-markup'],
  severity: 'high',
  confidence: 'likely',
  category: 'security',
  from: '15.0',
  summary: 'Markup() around a text that holds values',
  why: 'Markup says that a text is safe as it is. A value that is already inside is then no longer escaped, and a name such as <script> runs in the browser of whoever looks at it. Markup("<b>%s</b>") % name, with the brackets before the %, escapes the value.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#escaping-vs-sanitizing',
  bad: [
    `
    from markupsafe import Markup
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def card(self, title):
            return Markup("<b>%s</b>" % title) + Markup(f"<i>{title}</i>")
    `,
    `
    from markupsafe import Markup
    from odoo import http


    class Main(http.Controller):
        @http.route("/hello", auth="public")
        def hello(self, name):
            return Markup(name)
    `,
    `
    from markupsafe import Markup
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        title = fields.Char()

        def card(self):
            body = "<b>" + self.title + "</b>"
            return Markup(body)
    `,
  ],
  good: [
    `
    from markupsafe import Markup, escape
    from odoo.tools import html_sanitize


    def card(title, count, note):
        Markup("<b>%s</b>") % title
        Markup("<b>{}</b>").format(title)
        Markup("<br/>").join([title])
        Markup("<b>" + escape(title) + "</b>")
        Markup(html_sanitize(title))
        Markup("<b>%d</b>" % count)
        body = Markup("<p>%s</p>") % title
        return Markup(body)
    `,
    `
    from markupsafe import Markup
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        pages = fields.Integer()
        note = fields.Html()

        def card(self):
            return Markup("<b>%s</b>" % self.pages) + Markup(self.note)

        def rendered(self):
            return Markup(self.env["ir.qweb"]._render("library.card", {"book": self}))
    `,
  ],
  calls: ['Markup'],
  python: {
    call(node, context) {
      if (calledBy(node, context)?.path?.replace(/^markupsafe\./, '') !== 'Markup') return;
      const [value] = argumentsOfCall(node, context).positional;
      if (!value || (value.type === 'string' && !context.slice(value).includes('{'))) return;
      if (isTestFile(context.file.source.path)) return;
      const taint = taintHere(value, context, { cleaners: CLEANERS });
      const parts = unescapedParts(value, context);
      const risky = parts.find((part) => isRisky(part, context));
      const direct = taint?.kind === 'text' && parts.length === 0 && isName(value);
      if (!risky && !direct) return;
      const what = context.slice(risky ?? value).replaceAll(/\s+/g, ' ');
      context.report({
        at: node,
        severity:
          (taint?.kind === 'text' && isOpen(context)) || (risky && storedText(risky, context))
            ? 'high'
            : 'medium',
        message: `${what} is in the text before Markup() calls it safe${taint?.kind === 'text' ? `, and comes from ${taint.source}` : ''}: close the brackets before the value, as in Markup("<b>%s</b>") % value, which escapes it.`,
      });
    },
  },
});

/** Visitors choose the value. */
function isOpen(context: PythonContext): boolean {
  const auth = routeAround(context)?.auth;
  return auth === 'public' || auth === 'none';
}

function isName({ type }: PyNode): boolean {
  return type === 'identifier' || type === 'subscript' || type === 'attribute' || type === 'call';
}

/** Calls of the module's own say nothing of what they give. */
function isRisky(part: PyNode, context: PythonContext): boolean {
  const inner = part.type === 'subscript' ? childOf(part, 'value') : part;
  if (inner?.type === 'call') return taintHere(part, context, { cleaners: CLEANERS })?.kind === 'text';
  return part.type === 'identifier' || part.type === 'attribute' || part.type === 'subscript';
}

function storedText(part: PyNode, context: PythonContext): boolean {
  const [object, name] = [childOf(part, 'object'), childOf(part, 'attribute')];
  const records = object && name && part.type === 'attribute' ? recordsOf(object, context) : undefined;
  if (!records?.model || !name) return false;
  return /^(Char|Text)$/.test(context.model(records.model).field(context.slice(name))?.type ?? '');
}
