import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf } from '../../source/python/node.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { outsideOf, taintHere } from '../python/outside.ts';
import { isTestFile, servesNobody } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'attachment-public',
  severity: 'medium',
  category: 'security',
  summary: 'What a caller uploads becomes a public attachment',
  why: 'A public attachment is served to everybody who has its address, by this server. A file that a visitor uploads, an SVG or an HTML page with a script for instance, then runs in the session of whoever opens it, and private documents can be found by counting ids.',
  link: 'https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html',
  bad: `
    import base64
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/upload", type="http", auth="user", methods=["POST"])
        def upload(self, ufile):
            request.env["ir.attachment"].sudo().create({
                "name": ufile.filename,
                "datas": base64.b64encode(ufile.read()),
                "mimetype": ufile.content_type,
                "public": True,
            })
  `,
  good: `
    import base64
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/upload", type="http", auth="user", methods=["POST"])
        def upload(self, ufile):
            request.env["ir.attachment"].create({
                "name": ufile.filename,
                "datas": base64.b64encode(ufile.read()),
            })

        @http.route("/logo", type="http", auth="user")
        def logo(self):
            request.env["ir.attachment"].create({"name": "logo", "datas": self.logo_data(), "public": True})
  `,
  calls: ['create'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'create' || !called.object) return;
      const [values] = argumentsOfCall(node, context).positional;
      if (values?.type !== 'dictionary' || !context.slice(values).includes('public')) return;
      if (recordsOf(called.object, context)?.model !== 'ir.attachment') return;
      if (isTestFile(context.file.source.path) || servesNobody(context)) return;
      const value = (key: string) =>
        parts(values).flatMap((pair) => {
          const [name, inner] = [childOf(pair, 'key'), childOf(pair, 'value')];
          return name && inner && literalOf(name, context.text) === key ? [inner] : [];
        })[0];
      const open = value('public');
      if (!open || context.slice(open) !== 'True') return;
      const { route } = outsideOf(context);
      const content = value('datas') ?? value('raw');
      if (!route || !taintHere(content, context)) return;
      context.report({
        at: open,
        message:
          'The upload is served to everybody, from this address: leave public out, and let an access token open it.',
      });
    },
  },
});
