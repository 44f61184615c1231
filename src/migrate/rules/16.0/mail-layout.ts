import type { PythonContext } from '../../../audit/rule.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

const OLD = 'notif_layout';
const NOW = 'email_layout_xmlid';

export default defineMigration({
  id: 'mail-layout',
  to: '16.0',
  breaks: 'error',
  summary: 'send_mail() of a template takes email_layout_xmlid',
  why: 'The argument notif_layout of mail.template.send_mail() was renamed in 16.0: a call that names it fails, and so does an override that is called by the new name.',
  link: 'https://github.com/odoo/odoo/blob/16.0/addons/mail/models/mail_template.py',
  cases: [
    {
      before: `
        def notify(self):
            template = self.env.ref("mail.template")
            template.send_mail(self.id, force_send=True, notif_layout="mail.mail_notification_light")
      `,
      after: `
        def notify(self):
            template = self.env.ref("mail.template")
            template.send_mail(self.id, force_send=True, email_layout_xmlid="mail.mail_notification_light")
      `,
    },
    {
      before: override(OLD),
      after: override(NOW),
    },
  ],
  noops: [
    override(NOW),
    `
      def notify(self):
          return dict(notif_layout="mail.mail_notification_light")
    `,
    `
      def notify(self, template):
          self.send_letter(notif_layout=template)
    `,
    override(OLD)
      .replace('"mail.template"', '"example.letter"')
      .replace(`(res_id, ${OLD}=${OLD})`, '(res_id)'),
    override(OLD).replaceAll('send_mail', 'send_letter'),
  ],
  python: {
    call(node, context) {
      const called = childOf(node, 'function');
      const method = called?.type === 'attribute' ? childOf(called, 'attribute') : undefined;
      const list = childOf(node, 'arguments');
      // Those of an override are renamed with it.
      if (
        !method ||
        !list ||
        context.slice(method) !== 'send_mail' ||
        isOverride(context.functionNode, context)
      )
        return;
      for (const argument of parts(list)) {
        const name = argument.type === 'keyword_argument' ? childOf(argument, 'name') : undefined;
        if (name && context.slice(name) === OLD) report(context, name, [name], true);
      }
    },
    function_definition(node, context) {
      if (!isOverride(node, context)) return;
      const own = [...walk(node)].filter(
        (each) => each.type === 'identifier' && each.field !== 'attribute' && context.slice(each) === OLD,
      );
      const [first] = own;
      if (first) report(context, first, own, false);
    },
  },
});

/** `send_mail` of a class that extends mail.template. */
function isOverride(node: PyNode | undefined, context: PythonContext): boolean {
  const name = node && childOf(node, 'name');
  if (!name || context.slice(name) !== 'send_mail') return false;
  const { klass } = context;
  return klass?.model === 'mail.template';
}

function report(context: PythonContext, at: PyNode, places: readonly PyNode[], safe: boolean): void {
  context.report({
    at,
    message: `${OLD} of send_mail() is ${NOW} since 16.0.`,
    fix: {
      title: `Write ${NOW}`,
      safe,
      edits: places.map(({ start, end }) => ({ start, end, text: NOW })),
    },
  });
}

function override(name: string): string {
  return `from odoo import models


class Template(models.Model):
    _inherit = "mail.template"

    def send_mail(self, res_id, force_send=False, ${name}=False):
        if not ${name}:
            force_send = True
        return super().send_mail(res_id, ${name}=${name})
`;
}
