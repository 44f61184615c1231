import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { type Instance, runModuleTests } from '../../scripts/odoo/index.mjs';
import { parseSpec, planModule, writePlan } from '../../src/scaffold/index.ts';
import { complaints } from './odoo-log.ts';

/**
 * Installs the module of a spec in a process of Odoo's own, where the module's tests pass and the log holds no
 * complaint. The server must take modules from here and run tests (`can.runTests`).
 */
export async function passesOwnTests(odoo: Instance, spec: unknown, source?: string): Promise<void> {
  const { addonsPath } = odoo;
  if (addonsPath === null) throw new Error('This Odoo takes no modules from here.');
  const plan = await planModule(parseSpec(spec), source === undefined ? {} : { source });
  expect(plan.series).toBe(odoo.series);
  const folder = path.join(addonsPath, plan.module);
  await rm(folder, { recursive: true, force: true });
  try {
    expect(await writePlan(plan, addonsPath, { dryRun: false })).toMatchObject({ written: true });
    await installsAndPasses(odoo, plan.module);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same of a module that lies in the addons folder already; gives the log. */
export async function installsAndPasses(odoo: Instance, module: string): Promise<string> {
  const { log, ...result } = await runModuleTests(odoo, module);
  expect(complaints(log, module)).toEqual([]);
  expect(result).toMatchObject({ ok: true, failed: 0, reason: null });
  expect(result.ran).toBeGreaterThan(0);
  expect(log).toContain(`odoo.addons.${module}.tests`);
  return log;
}
