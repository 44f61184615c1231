import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSpec, planModule, writePlan } from '../../src/scaffold/index.ts';
import { findings, verify } from '../verify/support.ts';
import { randomSpec } from './random-spec.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);
const RUNS = Number(process.env.FUZZ_RUNS ?? 200);

/** A failure prints seed and spec: FUZZ_SEED=<seed> runs it again. */
it('any valid spec gives the same module twice, which passes the static gate', {
  timeout: 600_000,
}, async () => {
  const property = fc.asyncProperty(randomSpec, async (spec) => {
    const plan = await planModule(parseSpec(spec));
    expect(await planModule(parseSpec(structuredClone(spec)))).toEqual(plan);
    const parent = await mkdtemp(path.join(tmpdir(), 'random-'));
    try {
      const { dir } = await writePlan(plan, parent, { dryRun: false });
      const report = await verify(dir, { install: 'never' });
      expect(findings(report, 'fail', 'warn')).toEqual([]);
    } finally {
      await rm(parent, { recursive: true, force: true });
    }
  });
  await fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true });
});
