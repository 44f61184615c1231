import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, type TestContext } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { addToModule, readSpecText } from '../../src/scaffold/index.ts';
import { liveSuite } from '../support/live.ts';
import { installsAndPasses } from '../support/own-tests.ts';
import { clientOf, findings, publish, RUN, verify } from '../verify/support.ts';

// A module that somebody wrote by hand: what is added to it installs beside what was there, the ladder finds
// nothing, and the old tests and the new ones pass in a process of Odoo's that logs no complaint.
const FIXTURE = path.join(import.meta.dirname, '../fixtures/add/tool_shed');
const NAME = `tool_shed_${RUN}`;

/**
 * What this climb cannot do: make the wizard without the records that open it, open a web session with an API key
 * or a browser, run the tests (below) and write the .pot; and 14.0 serves static files only of modules that it
 * found at its start.
 */
const EXPLAINED =
  /^(S5 probe-create : shed\.return: |S6 (session|icon|bundle) |S7 browser |S8 tests |S9 pot-file )/;

for (const series of ['19', '14'] as const)
  liveSuite(series, 'scaffold add', (odoo) => {
    it('proves what was added', { timeout: 400_000 }, (context) => prove(odoo(), context));
  });

async function prove(odoo: Instance, context: TestContext): Promise<void> {
  if (!odoo.addonsPath || !odoo.can.runTests) return context.skip('this Odoo takes no modules from here');
  const dir = await mkdtemp(path.join(tmpdir(), 'scaffold-add-live-'));
  const cleaning = [() => rm(dir, { recursive: true, force: true })];
  try {
    const module = path.join(dir, NAME);
    await cp(path.join(FIXTURE, 'module/tool_shed'), module, { recursive: true });
    const manifest = path.join(module, '__manifest__.py');
    const said = await readFile(manifest, 'utf8');
    await writeFile(manifest, said.replace("'1.4'", `'${odoo.series}.1.4.0'`));
    const text = await readFile(path.join(FIXTURE, 'spec.yaml'), 'utf8');
    const { add } = Object(await readSpecText(text.replaceAll('tool_shed.', `${NAME}.`)));
    const report = await addToModule(module, add, { dryRun: false });
    expect(report).toMatchObject({ written: true, generated: false, series: odoo.series });

    cleaning.push(await publish(odoo, module));
    const client = clientOf(odoo);
    const proof = await verify(module, { client }).finally(() => client.close());
    expect(findings(proof)).toEqual([]);
    expect(findings(proof, 'skip').filter((line) => !EXPLAINED.test(line))).toEqual([]);
    const passed = proof.checks.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id);
    for (const id of ['install-state', 'views-render', 'views-extend', 'probe-create'])
      expect(passed).toContain(id);

    const log = await installsAndPasses(odoo, NAME);
    for (const test of ['test_weigh', 'test_shed_loan', 'test_shed_tool', 'test_shed_return_wizard'])
      expect(log).toContain(test);
  } finally {
    for (const clean of cleaning) await clean();
  }
}
