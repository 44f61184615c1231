import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Instance as Server } from '../../scripts/odoo/index.mjs';
import { createClient } from '../../src/odoo/client.ts';
import { seriesProfile } from '../../src/series/profile.ts';
import type { Check } from '../../src/verify/index.ts';
import { liveSuite } from '../support/live.ts';
import { RUN, verify } from './support.ts';

// A module without a spec, in which some of each kind is well and some is broken where only HTTP shows it.
const NAME = `verify_http_${RUN}`;
const ICON = path.resolve(import.meta.dirname, '../../templates/icon/icon.png');

const ROUTES = (jsonType: string) => `from odoo import http
from odoo.http import request


class Pages(http.Controller):
    @http.route("/${NAME}/mine", type="http", auth="user")
    def mine(self, **kwargs):
        return request.make_response("mine")

    @http.route("/${NAME}/open", type="http", auth="public", methods=["GET"])
    def open(self, **kwargs):
        return request.make_response("open")

    @http.route("/${NAME}/crash", type="http", auth="public")
    def crash(self, **kwargs):
        return request.make_response(str(1 / 0))

    @http.route("/${NAME}/rows", type="${jsonType}", auth="public")
    def rows(self):
        return [1, 2]

    @http.route("/${NAME}/crashing_rows", type="${jsonType}", auth="public")
    def crashing_rows(self):
        return {}["key"]

    @http.route("/${NAME}/count_up", type="http", auth="public")
    def count_up(self, **kwargs):
        request.env["verify.http.page"].sudo().search([]).write({"hits": 1})
        return request.make_response("up")

    @http.route("/${NAME}/form", type="http", auth="public", methods=["POST"])
    def form(self, **kwargs):
        return request.make_response("form")

    @http.route("/${NAME}/page/<int:number>", type="http", auth="public")
    def page(self, number, **kwargs):
        return request.make_response(str(number))
`;

const DATA = `<?xml version="1.0" encoding="utf-8"?>
<odoo>
    <record id="page_first" model="verify.http.page">
        <field name="name">First</field>
    </record>
    <template id="report_good"><t t-call="web.html_container"><p t-foreach="docs" t-as="doc"><span t-field="doc.name"/></p></t></template>
    <template id="report_bad"><t t-call="web.html_container"><p t-foreach="docs" t-as="doc"><span t-esc="doc.name.nothing()"/></p></t></template>
    <record id="action_good" model="ir.actions.report">
        <field name="name">Good</field>
        <field name="model">verify.http.page</field>
        <field name="report_name">${NAME}.report_good</field>
    </record>
    <record id="action_bad" model="ir.actions.report">
        <field name="name">Bad</field>
        <field name="model">verify.http.page</field>
        <field name="report_name">${NAME}.report_bad</field>
    </record>
    <record id="page_action" model="ir.actions.act_window">
        <field name="name">Pages</field>
        <field name="res_model">verify.http.page</field>
        <field name="view_mode">LIST,form</field>
    </record>
    <menuitem id="menu_pages" name="Pages" action="page_action"/>
    <menuitem id="menu_secret" name="Secret" action="page_action" groups="base.group_no_one"/>
</odoo>
`;

const ASSETS = `<?xml version="1.0" encoding="utf-8"?>
<odoo>
    <template id="assets_backend" inherit_id="web.assets_backend">
        <xpath expr="." position="inside">
            <link rel="stylesheet" type="text/scss" href="/${NAME}/static/src/scss/page.scss"/>
        </xpath>
    </template>
</odoo>
`;

async function build(server: Server): Promise<{ dir: string; clean(): Promise<void> }> {
  const p = seriesProfile(server.series === '14.0' ? '14.0' : '19.0');
  const inManifest = p.assets === 'manifest';
  const data = [
    'security/ir.model.access.csv',
    'data/pages.xml',
    ...(inManifest ? [] : ['views/assets.xml']),
  ];
  const assets = inManifest
    ? `\n    "assets": {"web.assets_backend": ["${NAME}/static/src/scss/page.scss"]},`
    : '';
  const files: Record<string, string> = {
    '__init__.py': 'from . import controllers\nfrom . import models\n',
    'controllers/__init__.py': 'from . import main\n',
    'controllers/main.py': ROUTES(p.jsonRoute),
    'models/__init__.py': 'from . import page\n',
    'models/page.py':
      'from odoo import fields, models\n\n\nclass Page(models.Model):\n    _name = "verify.http.page"\n    _inherit = "portal.mixin"\n    _description = "Page"\n\n    name = fields.Char(required=True)\n    hits = fields.Integer()\n\n    def _compute_access_url(self):\n        super()._compute_access_url()\n        for page in self:\n            page.access_url = "/NAME/nowhere/%s" % page.id\n'.replace(
        'NAME',
        NAME,
      ),
    'security/ir.model.access.csv':
      'id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink\naccess_page,page,model_verify_http_page,base.group_user,1,1,1,1\n',
    'data/pages.xml': DATA.replace('LIST', p.listTag),
    'static/src/scss/page.scss': '.o_verify_http { color: $there-is-no-such-colour; }\n',
    ...(inManifest ? {} : { 'views/assets.xml': ASSETS }),
    '__manifest__.py': `{
    "name": "Pages",
    "summary": "Pages to verify",
    "version": "${server.series}.1.0.0",
    "author": "Verify",
    "license": "LGPL-3",
    "depends": ["portal"],
    "data": ${JSON.stringify(data)},${assets}
}
`,
  };
  const root = await mkdtemp(path.join(tmpdir(), 'verify-http-'));
  const dir = path.join(root, NAME);
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), content);
  }
  await mkdir(path.join(dir, 'static/description'), { recursive: true });
  await cp(ICON, path.join(dir, 'static/description/icon.png'));
  const target = path.join(server.addonsPath ?? '', NAME);
  await cp(dir, target, { recursive: true });
  return {
    dir,
    async clean() {
      await rm(root, { recursive: true, force: true });
      await rm(target, { recursive: true, force: true });
    },
  };
}

function client(server: Server, secret: string) {
  const { url, db, login } = server;
  return createClient({ name: 'default', url, db, login, secret, protocol: 'auto', timeoutMs: 60_000 });
}

const line = ({ verdict, id, call, path: file = '', line: at }: Check) =>
  `${verdict} ${id} ${call.replace(/\d+$/, 'ID').replace(/\/\d+(?=[,/])/, '/ID')} ${file}${at === undefined ? '' : `:${at}`}`.trim();

for (const series of ['19', '14'] as const) {
  liveSuite(series, 'verify http', (odoo) => {
    it('tells what is broken and where', { timeout: 300_000 }, async () => {
      const server = odoo();
      const { dir, clean } = await build(server);
      const password = client(server, server.password);
      try {
        const report = await verify(dir, { client: password, signal: AbortSignal.timeout(280_000) });
        const checks = report.checks.filter(({ step }) => step === 'S6');
        const menus = series === '14' ? '/web/webclient/load_menus/ID' : '/web/webclient/load_menus';
        const icon =
          series === '14'
            ? 'GET /web/image/ir.module.module/ID/icon_image, as admin'
            : `GET /${NAME}/static/description/icon.png, without login`;
        const main = 'controllers/main.py';
        expect(checks.map(line)).toEqual([
          `pass icon ${icon}`,
          `pass menus GET ${menus}, as admin`,
          `fail portal-link GET /${NAME}/nowhere/ID, as admin models/page.py:12`,
          `pass route-login GET /${NAME}/mine, without login`,
          `pass route GET /${NAME}/mine, as admin`,
          `pass route GET /${NAME}/open, without login`,
          `fail route GET /${NAME}/crash, without login ${main}:15`,
          `pass route POST /${NAME}/rows, without login`,
          `fail route POST /${NAME}/crashing_rows, without login ${main}:23`,
          'skip route none',
          `fail report GET /report/html/${NAME}.report_bad/ID, as admin data/pages.xml:13`,
          `pass report GET /report/html/${NAME}.report_good/ID, as admin`,
          `fail bundle GET ${series === '14' ? '/web' : '/web/bundle/web.assets_backend'}, as admin static/src/scss/page.scss`,
        ]);
        const texts = JSON.stringify(report);
        expect(texts).not.toContain('session_id');
        expect(texts).not.toContain('Traceback (most');
        expect(checks.find(({ id, verdict }) => id === 'route' && verdict === 'fail')?.message).toContain(
          '500',
        );
        // The route that writes was not opened.
        const rows = await password.call('verify.http.page', 'search_count', { args: [[['hits', '>', 0]]] });
        expect(rows).toBe(0);
        expect(report.ok).toBe(false);
      } finally {
        await password.close();
        await clean();
      }
    });
  });
}

liveSuite('19', 'verify http by key', (odoo) => {
  it('opens no page for users with an API key, and says what it takes', { timeout: 300_000 }, async () => {
    const server = odoo();
    const { dir, clean } = await build(server);
    const key = client(server, server.apiKey ?? '');
    try {
      const report = await verify(dir, { client: key, signal: AbortSignal.timeout(280_000) });
      const checks = report.checks.filter(({ step }) => step === 'S6');
      expect(JSON.stringify(report)).not.toContain(server.apiKey);
      expect(checks[0]).toMatchObject({
        verdict: 'skip',
        id: 'session',
        fix: expect.stringContaining('ODOO_PASSWORD'),
      });
      expect(checks.filter(({ call }) => call.includes('as admin'))).toEqual([]);
      expect(checks.map(line)).toContain(
        `fail route GET /${NAME}/crash, without login controllers/main.py:15`,
      );
    } finally {
      await key.close();
      await clean();
    }
  });
});
