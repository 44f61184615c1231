import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AuditRule } from '../rule.ts';
import { packFacts, unpackModule } from './wire.ts';
import type { Bench } from './workbench.ts';
import type { Answer, Call, PackedIndexed } from './worker.ts';

/** The program of a worker, beside the bundle or in the folder above its chunks; undefined when run from the sources. */
function workerFile(): string | undefined {
  return ['./audit-worker.mjs', '../audit-worker.mjs']
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((file) => existsSync(file));
}

/** Benches in threads of their own; undefined where there is no program for them. */
export function openPool(rules: readonly AuditRule[], count: number): readonly Bench[] | undefined {
  const file = workerFile();
  if (file === undefined) return undefined;
  const data = { rules: rules.map(({ id }) => id) };
  return Array.from({ length: count }, () => remoteBench(file, data));
}

/** What lives is a quarter of it: without a limit garbage would pile up to many times that. */
const LIMITS = { maxYoungGenerationSizeMb: 96, maxOldGenerationSizeMb: 380 };

function remoteBench(file: string, workerData: object): Bench {
  const worker = new Worker(file, { workerData, resourceLimits: LIMITS });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  let last = 0;
  let failure: unknown;
  const fail = (error: unknown) => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  worker.on('message', ({ id, result, error }: Answer) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(result);
    else call?.reject(error);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('A worker of the audit has ended.')));
  const ask = <Result>(name: Call['name'], argument: unknown): Promise<Result> => {
    if (failure !== undefined) return Promise.reject(failure);
    last += 1;
    const id = last;
    return new Promise<Result>((resolve, reject) => {
      // What the other side sends back is what the same function of a bench returns.
      waiting.set(id, { resolve: (value) => resolve(value as Result), reject });
      worker.postMessage({ id, name, argument });
    });
  };
  return {
    async index(work) {
      const { known, ...rest } = await ask<PackedIndexed>('index', work);
      return known ? { ...rest, known: unpackModule(known) } : rest;
    },
    prepare: (ground) => ask('prepare', { ...ground, facts: ground.facts.map(packFacts) }),
    judge: (job) => ask('judge', job),
    async close() {
      failure ??= new Error('The audit is over.');
      await worker.terminate();
    },
  };
}
