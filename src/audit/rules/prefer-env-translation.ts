import { childOf, type PyNode } from '../../source/python/node.ts';
import { translationOf } from '../python/translation.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'prefer-env-translation',
  aliases: ['W8161'],
  severity: 'info',
  category: 'i18n',
  cosmetic: true,
  profile: 'oca',
  from: '18.0',
  summary: '_() where self.env._() is at hand',
  why: '_() looks through the calling functions for an environment, to find the language and the module. self.env._() has both: it is faster, and right also where the code runs for somebody else.',
  link: 'https://github.com/odoo/odoo/pull/174844',
  bad: [
    `
    from odoo import _, models
    from odoo.exceptions import UserError


    class Partner(models.Model):
        _inherit = "res.partner"

        def refuse(self):
            raise UserError(_("Locked"))
    `,
    `
    from odoo import _, http


    class Main(http.Controller):
        @http.route("/refuse", auth="user")
        def refuse(self):
            return _("Locked")
    `,
  ],
  good: [
    `
    from odoo import _, api, fields, models


    def refuse():
        return _("Locked")


    class Partner(models.Model):
        _inherit = "res.partner"

        kind = fields.Selection([("a", "A")], default=lambda self: self.env._("New"))

        @staticmethod
        def label():
            return _("Locked")

        def refuse(self):
            return self.env._("Locked")


    class Plain:
        def refuse(self):
            return _("Locked")
    `,
  ],
  python: {
    call(node, context) {
      const translation = translationOf(node, context);
      if (!translation || translation.kind === 'env' || !/^(_|_lt)$/.test(translation.name)) return;
      const env = environment(context);
      const called = childOf(node, 'function');
      if (env === undefined || !called) return;
      context.report({
        at: node,
        message: `${translation.name}() has to look for an environment: write ${env}._().`,
        fix:
          env === 'self.env' && translation.kind === 'plain'
            ? {
                title: 'Write self.env._',
                safe: true,
                edits: [{ start: called.start, end: called.end, text: 'self.env._' }],
              }
            : undefined,
      });
    },
  },
});

/** The environment that the innermost function with a self has. */
function environment({ ancestors, file, klass, text }: PythonContext): string | undefined {
  const functions = ancestors.filter(({ type }) => type === 'function_definition' || type === 'lambda');
  if (!functions.some((fn) => firstParameter(fn, text) === 'self')) return undefined;
  if (klass?.kind !== undefined || klass?.bases.some((base) => /Case$|Common$/.test(base))) return 'self.env';
  const serves = /(^|\/)controllers?\//.test(file.source.path);
  return serves || klass?.bases.some((base) => /Controller$/.test(base)) ? 'request.env' : undefined;
}

function firstParameter(fn: PyNode, text: string): string | undefined {
  const first = childOf(fn, 'parameters')?.children[0];
  return first?.type === 'identifier' ? text.slice(first.start, first.end) : undefined;
}
