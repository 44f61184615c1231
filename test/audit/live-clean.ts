import { access } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { liveSuite } from '../support/live.ts';
import { clientOf } from '../verify/support.ts';
import { auditLive, lines } from './live-support.ts';

/** The apps of the template database and what they stand on. */
const MODULES = [
  'base',
  'web',
  'mail',
  'contacts',
  'product',
  'portal',
  'sale',
  'sale_management',
  'crm',
  'project',
];

/** Odoo's own modules on their own demo data have nothing of weight. */
export function cleanSuite(series: '14' | '19'): void {
  liveSuite(series, 'live audit of a clean database', (odoo) => {
    it("finds nothing critical or high in Odoo's own modules and demo data", {
      timeout: 170_000,
    }, async (context) => {
      const server = odoo();
      const addons = await sourcesOf(server.addonsPath);
      if (addons === undefined) return context.skip('the sources of the server are not on this machine');
      const client = clientOf(server);
      const dirs = MODULES.map((name) => path.join(addons, name));
      const result = await auditLive(client, dirs, server.series, { budgetMs: 160_000 });
      await client.close();
      expect(lines(result.findings).filter((line) => /^(critical|high) /.test(line))).toEqual([]);
      expect(result.facts.installed).toEqual(MODULES);
      const reasons = result.checks.map(({ reason }) => reason ?? '');
      expect(reasons.filter((reason) => /time for the live checks|did not answer/.test(reason))).toEqual([]);
      expect(result.checks.filter(({ verdict }) => verdict === 'clean').length).toBeGreaterThan(10);
    });
  });
}

/** Of a server that was made from packages: beside the folder for modules of one's own. */
async function sourcesOf(addonsPath: string | null): Promise<string | undefined> {
  if (addonsPath === null) return undefined;
  const addons = path.resolve(addonsPath, '../../usr/lib/python3/dist-packages/odoo/addons');
  return access(path.join(addons, 'base')).then(
    () => addons,
    () => undefined,
  );
}
