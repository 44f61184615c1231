import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { it, type TestContext } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { readSpecText } from '../../src/scaffold/index.ts';
import { liveSuite } from '../support/live.ts';
import { passesOwnTests } from '../support/own-tests.ts';
import { RUN } from '../verify/support.ts';

// The modules of the goldens, under names of their own, on a real Odoo: they install, their own tests pass,
// and the server's log holds nothing against them.
const FIXTURES = path.join(import.meta.dirname, '../fixtures/scaffold');

liveSuite('19', 'scaffold goldens', (odoo) => {
  it.for(['library', 'every_type', 'json_field', 'web_pages'])('%s', { timeout: 300_000 }, (name, context) =>
    prove(name, odoo(), context),
  );
});

liveSuite('14', 'scaffold goldens', (odoo) => {
  it.for(['library', 'every_type', 'web_pages'])('%s', { timeout: 300_000 }, (name, context) =>
    prove(name, odoo(), context),
  );
});

async function prove(name: string, odoo: Instance, context: TestContext): Promise<void> {
  if (!odoo.addonsPath || !odoo.can.runTests) return context.skip('this Odoo takes no modules from here');
  const text = await readFile(path.join(FIXTURES, name, 'spec.yaml'), 'utf8');
  const source = text
    .replace(/^( {2}name: )\w+$/m, `$1scaffold_live_${name}_${RUN}`)
    .replace(/^( {2}series: )"[\d.]+"$/m, `$1"${odoo.series}"`);
  await passesOwnTests(odoo, await readSpecText(source), source);
}
