import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { OdooError } from '../../src/odoo/errors.ts';
import { operateModules } from '../../src/odoo/modules.ts';
import type { OdooClient } from '../../src/odoo/types.ts';
import { liveSuite } from '../support/live.ts';
import { passwordClient } from './browser-support.ts';
import { type Change, copyModule, renameModule, SHELF } from './module-copy.ts';
import { clientOf, findings, publish, RUN, verify } from './support.ts';

const REPORT_MODEL = `from odoo import fields, models


class ShelfReport(models.Model):
    _name = "verify.shelf.report"
    _description = "Shelves"
    _auto = False

    shelf_id = fields.Many2one("verify.shelf", required=True, readonly=True)

    def init(self):
        shelves = self.env["verify.shelf"]._table
        self.env.cr.execute(
            "CREATE OR REPLACE VIEW %s AS (SELECT id, id AS shelf_id FROM %s)"
            % (self._table, shelves)
        )
`;
const REPORT_ACCESS = `access_shelf_report_user,shelf.report.user,model_verify_shelf_report,shelf_group_user,1,0,0,0
access_shelf_book_user`;
const REPORT_MENU = `    <record id="shelf_report_action" model="ir.actions.act_window">
        <field name="name">Shelves</field>
        <field name="res_model">verify.shelf.report</field>
        <field name="view_mode">pivot</field>
    </record>
    <menuitem id="shelf_report_menu" name="Report" parent="base.menu_custom" action="shelf_report_action"/>
</odoo>`;

for (const series of ['19', '14'] as const) {
  liveSuite(series, 'verify preflight', (odoo) => {
    const cleaning: (() => Promise<unknown>)[] = [];
    afterEach(async () => {
      for (const clean of cleaning.splice(0)) await clean();
    });

    async function shelf(name: string, changes: readonly Change[]) {
      const server = odoo();
      const copy = await copyModule(path.join(SHELF, server.series, 'verify_shelf'), changes);
      const dir = await renameModule(copy.dir, 'verify_shelf', `verify_shelf_${name}_${RUN}`);
      const client = clientOf(server);
      const unpublish = await publish(server, dir);
      cleaning.push(
        () => uninstall(client, dir),
        copy.clean,
        unpublish,
        () => client.close(),
      );
      return { dir, client };
    }

    /** Its views would stay in the database, and name fields that nobody has once its files are gone. */
    async function uninstall(client: OdooClient, dir: string): Promise<void> {
      const domain = [
        ['name', '=', path.basename(dir)],
        ['state', '=', 'installed'],
      ];
      const ids = await client.call<number[]>('ir.module.module', 'search', { args: [domain] });
      if (ids.length > 0) await operateModules(client, 'button_immediate_uninstall', ids, {});
    }

    const known = (client: OdooClient, dir: string) =>
      client.call<number>('ir.module.module', 'search_count', {
        args: [[['name', '=', path.basename(dir)]]],
      });

    it('tries out an inherited view, without what only the module brings', { timeout: 180_000 }, async () => {
      const { dir, client } = await shelf('p_view', []);
      const report = await verify(dir, { client, probe: false });
      expect(report.checks.find(({ id }) => id === 'inherited-views')).toMatchObject({
        step: 'S1',
        verdict: 'pass',
        message: expect.stringMatching(/fits into base\.view_partner_form, without 1 node/),
      });
      // A second time it is there, and not tried once more.
      const again = await verify(dir, { client, probe: false });
      expect(findings(again, 'skip').join('\n')).toMatch(/S1 inherited-views .*is installed/);
    });

    it('tries out attributes that are set, without those that name what only the module brings', {
      timeout: 180_000,
    }, async () => {
      const condition =
        series === '14'
          ? `<attribute name="attrs">{'readonly': [('reads_aloud', '=', True)]}</attribute>`
          : '<attribute name="readonly">reads_aloud</attribute>';
      const set = (at: string) =>
        `${at}<field name="vat" position="attributes">${condition}<attribute name="string">T</attribute></field>`;
      const file = 'views/shelf_book_views.xml';
      const at = '<field name="is_reader"/>\n            </xpath>';
      const { dir, client } = await shelf('p_set', [
        // Another name than that of the module that was installed before.
        { file: 'models/res_partner.py', from: 'is_reader', to: 'reads_aloud' },
        { file, from: at, to: set(at.replace('is_reader', 'reads_aloud')) },
      ]);
      const report = await verify(dir, { client, probe: false });
      expect(findings(report)).toEqual([]);
      expect(report.checks.find(({ id }) => id === 'inherited-views')).toMatchObject({
        verdict: 'pass',
        message: expect.stringMatching(/fits into base\.view_partner_form, without 2 nodes/),
      });
    });

    it('asks no record of a view of the database, and no menu that only developers see', {
      timeout: 180_000,
    }, async () => {
      const { dir } = await shelf('p_report', [
        {
          file: 'models/__init__.py',
          from: 'from . import shelf\n',
          to: 'from . import shelf, shelf_report\n',
        },
        { file: 'models/shelf_report.py', to: REPORT_MODEL },
        { file: 'security/ir.model.access.csv', from: 'access_shelf_book_user', to: REPORT_ACCESS },
        { file: 'views/shelf_menus.xml', from: '</odoo>', to: REPORT_MENU },
      ]);
      // Pages are asked for with a password alone.
      const client = passwordClient(odoo());
      cleaning.push(() => client.close());
      const report = await verify(dir, { client });
      expect(findings(report, 'fail')).toEqual([]);
      expect(report.checks.filter(({ message }) => /shelf.*\.report: a record/.test(message))).toEqual([]);
      expect(report.checks.find(({ id }) => id === 'menus')).toMatchObject({ verdict: 'pass' });
    });

    it('names the steps that it does not come to when Odoo stops answering', {
      timeout: 180_000,
    }, async () => {
      const { dir, client } = await shelf('p_stops', []);
      const stopped = () => Promise.reject(new OdooError('unreachable', 'It went away.'));
      const cut: OdooClient = { ...client, call: stopped, fields: stopped };
      const { checks } = await verify(dir, { client: cut });
      expect(checks.filter(({ verdict }) => verdict === 'fail')).toMatchObject([
        { step: 'S1', id: 'server', message: 'Odoo stopped answering as it should: It went away.' },
      ]);
      const reached = checks.filter(({ step }) => step !== 'S0' && step !== 'S1');
      expect(reached.map(({ step, verdict }) => `${step} ${verdict}`)).toEqual(
        ['S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9'].map((step) => `${step} skip`),
      );
    });

    it('tells a sequence whose code is taken', { timeout: 180_000 }, async () => {
      const { dir, client } = await shelf('p_sequence', [
        {
          file: 'data/shelf_data.xml',
          from: '</odoo>',
          to: '<record id="shelf_sequence" model="ir.sequence"><field name="name">S</field><field name="code">sale.order</field></record></odoo>',
        },
      ]);
      const report = await verify(dir, { client, probe: false });
      expect(findings(report)).toEqual([
        expect.stringMatching(/^S1 sequence-codes data\/shelf_data\.xml:\d+ .*sale\.order already/),
      ]);
    });

    it('refuses a database that people work with, unless it is told', { timeout: 300_000 }, async () => {
      const { dir, client } = await shelf('p_people', []);
      const base = await client.call<{ id: number }[]>('ir.module.module', 'search_read', {
        args: [[['name', '=', 'base']], ['demo']],
      });
      await client.call('ir.module.module', 'write', { ids: [base[0]?.id ?? 0], args: [{ demo: false }] });
      const one = await verify(dir, { client, install: 'never' });
      expect(one.checks.find(({ id }) => id === 'production')?.message).toContain('Nothing says');
      await client.call('ir.mail_server', 'create', {
        args: [{ name: 'Post', smtp_host: 'smtp.acme-books.com', smtp_port: 587 }],
      });
      await client.call('ir.config_parameter', 'set_param', {
        args: ['web.base.url', 'https://erp.acme-books.com'],
      });
      const refused = await verify(dir, { client });
      expect(findings(refused)).toEqual([
        'S1 production : People seem to work on this database: it sends mail through smtp.acme-books.com, and its address is https://erp.acme-books.com.',
      ]);
      expect(await known(client, dir)).toBe(0);
      const looked = await verify(dir, { client, install: 'never' });
      expect(looked.checks.find(({ id }) => id === 'production')?.verdict).toBe('pass');

      const questions: string[] = [];
      const confirm = async (question: string) => void questions.push(question);
      const told = await verify(dir, { client, confirm, probe: false, production: true });
      expect(findings(told)).toEqual([expect.stringMatching(/^S1 production .*smtp\.acme-books\.com/)]);
      expect(questions[0]).toMatch(/PEOPLE SEEM TO WORK ON THIS DATABASE: it sends mail/);
      expect(await known(client, dir)).toBe(1);

      // A neutralised copy is no such database any more, whatever else it holds.
      await client.call('ir.config_parameter', 'set_param', { args: ['database.is_neutralized', 'True'] });
      const copied = await verify(dir, { client, probe: false });
      expect(copied.checks.find(({ id }) => id === 'production')?.verdict).toBe('pass');
    });

    it('believes a profile that says production', async () => {
      const { dir, client } = await shelf('p_profile', []);
      const marked = { ...client, instance: { ...client.instance, name: 'acme', production: true } };
      const report = await verify(dir, { client: marked });
      expect(findings(report)).toEqual([
        'S1 production : People seem to work on this database: the profile "acme" says so.',
      ]);
      expect(await known(client, dir)).toBe(0);
    });
  });
}
