import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { type Instance, runModuleTests } from '../../scripts/odoo/index.mjs';
import { parseSpec, planModule, writePlan } from '../../src/scaffold/index.ts';

/** Complaints about the server's configuration, other modules found or lost, and a file that Debian's packages lack. */
const NOT_OURS =
  /odoo\.tools\.config: option |odoo\.modules\.(module|graph|module_graph): |assetsbundle: 'Could not get content for mail\/static\/lib\//;

const FOLLOWING = 60;

/**
 * Installs the module of a spec in a process of Odoo's own, where the module's tests pass and the log holds no
 * complaint. The server must take modules from here and run tests (`can.runTests`).
 */
export async function passesOwnTests(odoo: Instance, spec: unknown, source?: string): Promise<void> {
  const { addonsPath } = odoo;
  if (addonsPath === null) throw new Error('This Odoo takes no modules from here.');
  const plan = await planModule(parseSpec(spec), source === undefined ? {} : { source });
  const folder = path.join(addonsPath, plan.module);
  await rm(folder, { recursive: true, force: true });
  try {
    expect(await writePlan(plan, addonsPath, { dryRun: false })).toMatchObject({ written: true });
    const result = await runModuleTests(odoo, plan.module);
    const lines = result.log.split('\n');
    // With what follows each: a traceback says more than its headline.
    expect(
      lines.flatMap((line, i) => (complains(line, plan.module) ? lines.slice(i, i + FOLLOWING) : [])),
    ).toEqual([]);
    expect(result).toMatchObject({ ok: true, failed: 0, reason: null });
    expect(result.ran).toBeGreaterThan(0);
    expect(result.log).toContain(plan.module);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function complains(line: string, module: string): boolean {
  if (!/ (WARNING|ERROR|CRITICAL) /.test(line)) return false;
  return line.includes(module) || !NOT_OURS.test(line);
}
