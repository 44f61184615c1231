import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { OdooError } from '../../src/odoo/errors.ts';
import type { OdooClient } from '../../src/odoo/types.ts';
import { liveSuite } from '../support/live.ts';
import { type Change, copyModule, renameModule, SHELF } from './module-copy.ts';
import { clientOf, findings, publish, RUN, verify } from './support.ts';

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
      cleaning.push(copy.clean, await publish(server, dir), () => client.close());
      return { dir, client };
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
