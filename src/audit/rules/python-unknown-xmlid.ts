import { pythonRefs } from '../../source/python/refs.ts';
import { wasThere } from '../lookup/history.ts';
import { isMigrationFile, isTestFile } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'python-unknown-xmlid',
  aliases: ['ODOO005-python'],
  severity: 'high',
  category: 'correctness',
  summary: 'env.ref(), has_group() or groups= names a record that nobody declares',
  why: 'env.ref raises ValueError when the line runs. has_group answers no for a group that does not exist, for everybody, and a field with such a group is hidden from all.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.Environment.ref',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def open(self):
            return self.env.ref("base.view_partner_fom").id
    `,
    `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        secret = fields.Char(groups="base.group_sytem")

        def allowed(self):
            return self.env.user.has_group("base.group_user")
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def open(self):
            return self.env.ref("base.view_partner_fom", raise_if_not_found=True).id
    `,
    `
    from odoo import http
    from odoo.http import request


    class Page(http.Controller):
        @http.route("/page", auth="user")
        def page(self):
            values = {"title": "Page"}
            return request.render("base.page_that_is_gone", values)
    `,
  ],
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def open(self):
            old = self.env.ref("base.gone_long_ago", raise_if_not_found=False)
            other = self.env.ref("unheard_of.view")
            last = self.env.ref(
                "base.gone_too",
                raise_if_not_found=False,
            )
            made = self.env.ref("base.module_" + "x")
            return old or other or made or last or self.env.ref("base.view_partner_form")
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def open(self):
            try:
                return self.env.ref("base.gone_long_ago")
            except ValueError:
                return False
    `,
  ],
  check(context) {
    const { project, module } = context;
    for (const { xmlid, kind, source, start, end } of pythonRefs(module)) {
      if (isTestFile(source.path) || isMigrationFile(source.path)) continue;
      const state = project.xmlid(xmlid, module.name);
      if (state.is !== 'absent' || isTried(source.text, start)) continue;
      const effect = {
        record: 'this line raises ValueError',
        group: 'it stands for a group that nobody is in',
        template: 'the page fails when it is asked for',
      }[kind];
      const history = wasThere(context, { kind: 'xmlid', xmlid });
      const advice = history ?? 'Write the id of a record that is there.';
      context.report({
        source,
        at: { start, end },
        message: `No module declares ${xmlid}: ${effect}. ${advice}`,
        about: { kind: 'record', name: xmlid },
      });
    }
  },
});

/** The nearest block around, by indentation, that begins with `try:`. */
function isTried(text: string, offset: number): boolean {
  const lines = text.slice(0, offset).split('\n');
  let indent = /^\s*/.exec(lines.at(-1) ?? '')?.[0].length ?? 0;
  for (const line of lines.slice(0, -1).toReversed()) {
    if (!/\S/.test(line)) continue;
    const own = /^\s*/.exec(line)?.[0].length ?? 0;
    if (own >= indent) continue;
    indent = own;
    if (/^\s*try\s*:/.test(line)) return true;
    if (/^\s*(def|class)\b/.test(line)) return false;
  }
  return false;
}
