import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, it, type TestContext } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { readSpecText } from '../../src/scaffold/index.ts';
import { liveSuite } from '../support/live.ts';
import { passesOwnTests } from '../support/own-tests.ts';
import { clientOf, findings, publish, RUN, scaffolded, verify } from '../verify/support.ts';

// Every fixture that is named here climbs the ladder on a real Odoo with nothing to say against it, and its own
// tests pass in a process of Odoo's that logs no complaint; bike_workshop, which has everything, does so in
// whole-ladder.test.ts. `npx vitest run test/live/fixtures -t NAME`.
const FIXTURES = path.join(import.meta.dirname, '../fixtures/scaffold');
const ON: Readonly<Record<'14' | '19', readonly string[]>> = {
  '14': ['workshop', 'operations', 'oca_style', 'dialogs', 'letters', 'extend', 'web_client'],
  '19': [
    'workshop',
    'hierarchy_view',
    'operations',
    'oca_style',
    'dialogs',
    'letters',
    'extend',
    'web_client',
  ],
};
/**
 * What this climb cannot do: open a web session with an API key, run the tests (below, in a process of their
 * own), write the .pot, try out views before the modules that they extend are there; and 14.0 serves static files only of modules that it found at its start.
 */
const EXPLAINED = /^(S1 inherited-views|S6 (session|icon|bundle)|S7 \S+|S8 tests|S9 pot-file) /;

for (const series of ['19', '14'] as const) {
  liveSuite(series, 'fixtures', (odoo) => {
    const cleaning: (() => Promise<void>)[] = [];
    afterAll(async () => {
      for (const clean of cleaning) await clean();
    });

    it.for(ON[series])('%s climbs the ladder', { timeout: 400_000 }, async (name) => {
      const server = odoo();
      const { dir, clean } = await scaffolded(name, server.series, `fixture_${name}_${RUN}`);
      cleaning.push(clean, await publish(server, dir));
      const client = clientOf(server);
      const report = await verify(dir, { client });
      expect(findings(report)).toEqual([]);
      expect(findings(report, 'skip').filter((line) => !EXPLAINED.test(line))).toEqual([]);
      await client.close();
    });

    it.for(ON[series])('%s passes its own tests', { timeout: 400_000 }, (name, context) =>
      runOwnTests(name, odoo(), context),
    );
  });
}

async function runOwnTests(name: string, odoo: Instance, context: TestContext): Promise<void> {
  if (!odoo.addonsPath || !odoo.can.runTests) return context.skip('this Odoo takes no modules from here');
  const text = await readFile(path.join(FIXTURES, name, 'spec.yaml'), 'utf8');
  const source = text
    .replace(/^( {2}name: )\w+$/m, `$1tested_${name}_${RUN}`)
    .replace(/^( {2}series: )"[\d.]+"$/m, `$1"${odoo.series}"`);
  await passesOwnTests(odoo, await readSpecText(source), source);
}
