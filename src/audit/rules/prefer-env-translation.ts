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
  summary: '_() in the place of env._()',
  why: '_() looks through the calling functions for an environment, to find the language and the module. env._() has both: it is faster, and right also where the code runs for somebody else. Where a file is only being imported there is no environment at all, and nothing is translated.',
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
    `
    from odoo import _, fields, models

    KINDS = [("a", _("A"))]


    def refuse():
        return _("Locked")
    `,
    `
    from odoo import _
    from odoo.addons.component.core import Component


    class Exporter(Component):
        _name = "example.exporter"

        def run(self):
            return _("Done")
    `,
  ],
  good: [
    `
    from odoo import _lt, api, fields, models

    KINDS = [("a", _lt("A"))]


    def refuse(env):
        return env._("Locked")


    class Partner(models.Model):
        _inherit = "res.partner"

        kind = fields.Selection([("a", "A")], default=lambda self: self.env._("New"))

        def refuse(self):
            return self.env._("Locked")
    `,
  ],
  calls: ['_', '_lt', '_lazy'],
  python: {
    call(node, context) {
      const translation = translationOf(node, context);
      if (!translation || translation.kind === 'env' || !/^(_|_lt)$/.test(translation.name)) return;
      const env = environment(context);
      const called = childOf(node, 'function');
      if (!called || (env === undefined && translation.name === '_lt')) return;
      context.report({
        at: node,
        message: env
          ? `${translation.name}() has to look for an environment: write ${env}._().`
          : withoutEnvironment(context),
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

function withoutEnvironment({ ancestors }: PythonContext): string {
  return ancestors.some(({ type }) => type === 'function_definition' || type === 'lambda')
    ? '_() has to look for an environment: let the function take one, and write env._().'
    : '_() runs here when the file is imported, which is in no language: write the text alone where Odoo translates it itself, as labels, selections and messages of constraints, else _lt().';
}

/** The environment that the innermost function with a self has. */
function environment({ ancestors, file, klass, text }: PythonContext): string | undefined {
  const functions = ancestors.filter(({ type }) => type === 'function_definition' || type === 'lambda');
  if (!functions.some((fn) => firstParameter(fn, text) === 'self')) return undefined;
  if (klass?.kind !== undefined || klass?.bases.some((base) => /(Case|Common|Component)$/.test(base)))
    return 'self.env';
  const serves = /(^|\/)controllers?\//.test(file.source.path);
  return serves || klass?.bases.some((base) => /Controller$/.test(base)) ? 'request.env' : undefined;
}

function firstParameter(fn: PyNode, text: string): string | undefined {
  const first = childOf(fn, 'parameters')?.children[0];
  return first?.type === 'identifier' ? text.slice(first.start, first.end) : undefined;
}
