import { calledBy } from '../../../audit/python/names.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf } from '../../../source/python/node.ts';
import type { TextEdit } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'mail-post',
  to: '17.0',
  breaks: 'error',
  summary: 'message_post_with_view() and _template() are message_post_with_source()',
  why: 'Both are gone since 17.0: message_post_with_source() takes a template of mails or a view, as a record or by its xmlid.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/mail/models/mail_thread.py',
  cases: [
    {
      before: model(
        'self.message_post_with_view("mail.message_origin_link", values={"self": self}, subtype_id=1)',
      ),
      after: model(
        'self.message_post_with_source("mail.message_origin_link", render_values={"self": self}, subtype_id=1)',
      ),
    },
    {
      before: model('self.message_post_with_template(template.id, email_layout_xmlid="a.b")'),
      after: model('self.message_post_with_source(template, email_layout_xmlid="a.b")'),
    },
    {
      before: model('self.message_post_with_view("a.b", subtype_id=self.env.ref("mail.mt_note").id)'),
      after: model('self.message_post_with_source("a.b", subtype_xmlid="mail.mt_note")'),
    },
    {
      before: model('self.message_post_with_view("a.b", mail_activity_type_id=number, attachment_ids=[])'),
      after: model('self.message_post_with_source("a.b", mail_activity_type_id=number, attachment_ids=[])'),
    },
    { before: model('self.message_post_with_template(number)'), todos: 1 },
    { before: model('self.message_post_with_template(template.id, composition_mode="comment")'), todos: 1 },
  ],
  noops: [
    model('self.message_post_with_source("a.b", render_values={})'),
    model('self.message_post(body="a")'),
    model('self.message_notify(body="a", subtype_id=self.env.ref("mail.mt_note").id)'),
    model('return self.message_post_with_template'),
    model('message_post_with_view("a.b")'),
    model('return "message_post_with_view"'),
    model('self.message_post_with_views("a.b", values={})'),
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !/^message_post_with_(view|template)$/.test(called.name)) return;
      const list = childOf(node, 'arguments');
      const given = list ? parts(list) : [];
      const [source] = given;
      const keywords = given.flatMap((each) => {
        const name = each.type === 'keyword_argument' ? childOf(each, 'name') : undefined;
        return name ? [{ name, text: context.slice(name) }] : [];
      });
      const edits: TextEdit[] = [{ ...called.nameSpan, text: 'message_post_with_source' }];
      const message = `${called.name}() is message_post_with_source() since 17.0.`;
      const plain =
        source !== undefined &&
        source.type !== 'keyword_argument' &&
        given.length === keywords.length + 1 &&
        keywords.every(({ text }) => KEYWORDS.test(text));
      const template = called.name === 'message_post_with_template';
      const id = template && source ? /\.id$/.exec(context.slice(source)) : undefined;
      if (!plain || (template && !id)) {
        context.report({
          at: called.nameSpan,
          message: `${message} Give it the template or the view as a record or by its xmlid, and the values as render_values.`,
          options: [
            {
              title: 'Post by the template or view as a record or its xmlid',
              code: 'self.message_post_with_source("module.template", render_values={"record": self})',
            },
            { title: 'Render it first, and post what comes of it', code: 'self.message_post(body=body)' },
          ],
        });
        return;
      }
      if (id) edits.push({ start: source.end - '.id'.length, end: source.end, text: '' });
      for (const { name, text } of keywords)
        if (text === 'values') edits.push({ start: name.start, end: name.end, text: 'render_values' });
      for (const each of given) {
        const xmlid = SUBTYPE.exec(context.slice(each))?.[1];
        if (xmlid !== undefined)
          edits.push({ start: each.start, end: each.end, text: `subtype_xmlid=${xmlid}` });
      }
      context.report({
        at: called.nameSpan,
        message,
        fix: { title: 'Call message_post_with_source()', safe: false, edits },
      });
    },
  },
});

/** What both methods take, and the new one as well. */
const KEYWORDS =
  /^(values|message_type|subtype_id|subtype_xmlid|email_layout_xmlid|partner_ids|author_id|email_from|subject|mail_activity_type_id|attachment_ids)$/;

/** A subtype that was looked up: the method does that itself. */
const SUBTYPE = /^subtype_id\s*=\s*[\w.]*env\.ref\(\s*(["'][\w.]+["'])\s*\)\.id$/;

function model(statement: string): string {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n    _inherit = "mail.thread"\n\n    def f(self, template, number):\n        ${statement}\n`;
}
