import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, type TestContext } from 'vitest';
import { type Instance, runModuleTests } from '../../scripts/odoo/index.mjs';
import { parseSpec, planModule, readSpecText, writePlan } from '../../src/scaffold/index.ts';
import { liveSuite } from '../support/live.ts';

// The modules of the goldens, under names of their own, on a real Odoo: they install, their own tests pass,
// and the server's log holds nothing against them.
const FIXTURES = path.join(import.meta.dirname, '../fixtures/scaffold');
/** Complaints about the server's configuration, and about other modules that it found or lost. */
const NOT_OURS =
  /odoo\.tools\.config: option |odoo\.modules\.(module|graph|module_graph): (?!.*scaffold_live_)/;

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
  const { addonsPath } = odoo;
  if (!addonsPath || !odoo.can.runTests) return context.skip('this Odoo takes no modules from here');
  const module = `scaffold_live_${name}`;
  const text = await readFile(path.join(FIXTURES, name, 'spec.yaml'), 'utf8');
  const source = text
    .replace(/^( {2}name: )\w+$/m, `$1${module}`)
    .replace(/^( {2}series: )"[\d.]+"$/m, `$1"${odoo.series}"`);
  const plan = await planModule(parseSpec(await readSpecText(source)), { source });
  expect(plan).toMatchObject({ module, series: odoo.series });
  await rm(path.join(addonsPath, module), { recursive: true, force: true });
  try {
    expect(await writePlan(plan, addonsPath, { dryRun: false })).toMatchObject({ written: true });
    const result = await runModuleTests(odoo, module);
    expect(result).toMatchObject({ ok: true, failed: 0, reason: null });
    expect(result.ran).toBeGreaterThan(0);
    expect(result.log).toContain(module);
    const complaints = result.log.split('\n').filter((line) => / (WARNING|ERROR|CRITICAL) /.test(line));
    expect(complaints.filter((line) => !NOT_OURS.test(line))).toEqual([]);
  } finally {
    await rm(path.join(addonsPath, module), { recursive: true, force: true });
  }
}
