import { afterAll, expect, it } from 'vitest';
import type { OdooClient } from '../../src/odoo/types.ts';
import { renderReport } from '../../src/verify/index.ts';
import { liveSuite } from '../support/live.ts';
import { clientOf, findings, publish, RUN, scaffolded, verify } from './support.ts';

const SPECS = { '19': ['library', 'every_type', 'json_field'], '14': ['library', 'every_type'] } as const;

/**
 * What this climb is not asked: to open a browser and to run the tests; and 14.0 serves static files only of modules
 * that it found at its start. Other suites do.
 */
const EXPLAINED = {
  '19': /^(S7 browser|S8 tests) /,
  '14': /^(S6 (icon|bundle)|S7 browser|S8 tests) /,
} as const;

/** What a probe could leave behind anywhere. */
const WATCHED = [
  'res.users',
  'res.partner',
  'res.company',
  'ir.actions.server',
  'ir.model.data',
  'mail.message',
];

async function counts(client: OdooClient): Promise<Record<string, number>> {
  const pairs = await Promise.all(
    WATCHED.map(
      async (model) => [model, await client.call<number>(model, 'search_count', { args: [[]] })] as const,
    ),
  );
  return Object.fromEntries(pairs);
}

/** The same client, which counts the rows just before the probe. */
function counting(client: OdooClient, seen: (before: Record<string, number>) => void): OdooClient {
  return {
    ...client,
    async call(model, method, args, options) {
      if (model === 'ir.actions.server' && method === 'create') seen(await counts(client));
      return client.call(model, method, args, options);
    },
  };
}

for (const series of ['19', '14'] as const) {
  liveSuite(series, 'verify goldens', (odoo) => {
    const cleaning: (() => Promise<void>)[] = [];
    afterAll(async () => {
      for (const clean of cleaning) await clean();
    });

    it.each(SPECS[series])('proves the module of %s', { timeout: 300_000 }, async (spec) => {
      const server = odoo();
      const { dir, clean } = await scaffolded(spec, server.series, `verify_${spec}_${RUN}`);
      cleaning.push(clean, await publish(server, dir));
      // An API key opens no web session.
      const client = clientOf(server, { secret: server.password });
      const report = await verify(dir, { client, pot: true });
      expect(findings(report)).toEqual([]);
      expect(findings(report, 'skip').filter((line) => !EXPLAINED[series].test(line))).toEqual([]);
      const passed = new Map(report.checks.map((check) => [`${check.step} ${check.id}`, check.call]));
      for (const id of [
        'S1 admin',
        'S2 install-state',
        'S2 install-version',
        'S3 spec-fields',
        'S3 spec-access',
      ]) {
        expect([...passed.keys()]).toContain(id);
      }
      for (const id of [
        ...['S3 record-values', 'S4 views-render', 'S4 views-as-group', 'S5 probe-create', 'S5 probe-access'],
        ...['S5 probe-form', 'S5 probe-read', 'S5 probe-residue', 'S9 pot-terms', 'S9 pot-file'],
      ]) {
        expect([...passed.keys()]).toContain(id);
      }
      expect([...passed.values()].filter((call) => call.trim() === '')).toEqual([]);
      expect(renderReport(report, { details: true }).length).toBeLessThan(20_000);

      // A second climb upgrades, and its probe leaves every table as it was.
      let before: Record<string, number> | undefined;
      const again = await verify(dir, { client: counting(client, (rows) => (before = rows)) });
      expect(findings(again)).toEqual([]);
      expect(await counts(client)).toEqual(before);
      await client.close();
    });
  });
}
