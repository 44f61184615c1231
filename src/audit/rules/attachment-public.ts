import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf, scopeFlow } from '../python/orm.ts';
import { functionText, outsideOf, taintHere } from '../python/outside.ts';
import { isTestFile, servesNobody } from '../python/places.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'attachment-public',
  severity: 'medium',
  category: 'security',
  summary: 'What a caller uploads becomes a public attachment',
  why: 'A public attachment is served to everybody who has its address, by this server. A file that a visitor uploads, an SVG or an HTML page with a script for instance, then runs in the session of whoever opens it, and private documents can be found by counting ids.',
  link: 'https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html',
  bad: [
    `
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
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/upload", type="http", auth="user", methods=["POST"])
        def upload(self, ufile):
            values = {"name": ufile.filename, "raw": ufile.read()}
            values["public"] = True
            request.env["ir.attachment"].sudo().create([values])
    `,
    `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/upload", type="http", auth="user", methods=["POST"])
        def upload(self, ufile):
            values = dict(name=ufile.filename, raw=ufile.read())
            values.update(public=True)
            request.env["ir.attachment"].create(values)
    `,
  ],
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
            values = {"name": ufile.filename, "raw": ufile.read()}
            values["public"] = False
            request.env["ir.attachment"].create(values)

        @http.route("/turns", type="http", auth="user", methods=["POST"])
        def turns(self, ufile):
            values = other = {"name": "public", "raw": ufile.read()}
            for name in ("a", "b"):
                values = other
                other = values
                request.env["ir.attachment"].create(values)

        @http.route("/logo", type="http", auth="user")
        def logo(self):
            request.env["ir.attachment"].create({"name": "logo", "datas": self.logo_data(), "public": True})
  `,
  calls: ['create'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'create' || !called.object) return;
      const [given] = argumentsOfCall(node, context).positional;
      if (!given || !functionText(context).includes('public')) return;
      if (recordsOf(called.object, context)?.model !== 'ir.attachment') return;
      if (isTestFile(context.file.source.path) || servesNobody(context)) return;
      const values = valuesOf(given, context);
      const open = values.get('public');
      if (!open || context.slice(open) !== 'True') return;
      const { route } = outsideOf(context);
      const content = values.get('datas') ?? values.get('raw');
      if (!route || !taintHere(content, context)) return;
      context.report({
        at: open,
        message:
          'The upload is served to everybody, from this address: leave public out, and let an access token open it.',
      });
    },
  },
});

/** What each key of `{...}`, of `dict(...)` or of a name for one is given, also by `values["key"] = ...` and `update()`. */
function valuesOf(given: PyNode, context: PythonContext): ReadonlyMap<string, PyNode> {
  const { text } = context;
  const flow = scopeFlow(context);
  const found = new Map<string, PyNode>();
  const seen = new Set<PyNode>();
  const read = (node: PyNode): void => {
    // In a loop two names may be made of each other.
    if (seen.has(node)) return;
    seen.add(node);
    if (node.type === 'list') for (const each of parts(node)) read(each);
    for (const pair of node.type === 'dictionary' ? parts(node) : []) {
      const [name, inner] = [childOf(pair, 'key'), childOf(pair, 'value')];
      const key = name && literalOf(name, text);
      if (typeof key === 'string' && inner) found.set(key, inner);
    }
    if (node.type === 'call' && calledBy(node, context)?.path === 'dict')
      for (const [key, inner] of argumentsOfCall(node, context).keywords) found.set(key, inner);
    if (node.type !== 'identifier') return;
    const name = context.slice(node);
    for (const { how, value } of flow.reaching(name, node.start)) if (how === 'value' && value) read(value);
    for (const call of flow.calls) {
      if (call.start > node.start || calledBy(call, context)?.path !== `${name}.update`) continue;
      const { positional, keywords } = argumentsOfCall(call, context);
      for (const each of positional) if (each.type === 'dictionary') read(each);
      for (const [key, inner] of keywords) found.set(key, inner);
    }
    for (const key of ['public', 'datas', 'raw']) {
      for (const quote of ['"', "'"]) {
        const [set] = flow.reaching(`${name}[${quote}${key}${quote}]`, node.start);
        if (set?.value) found.set(key, set.value);
      }
    }
  };
  read(given);
  return found;
}
