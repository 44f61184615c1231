import v8 from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';

// The first statements of a long run: trees are many small objects that live for a short time, and what is left of
// them is to be collected before there is a gigabyte of it.
v8.setFlagsFromString('--max-semi-space-size=48');
v8.setFlagsFromString('--heap-growing-percent=40');
// Hundreds of rules are warm and none is hot: each worker would compile them all for good.
v8.setFlagsFromString('--interrupt-budget=400000');

/** One call from the pool, and what goes back. */
export interface Call {
  readonly id: number;
  readonly name: 'index' | 'prepare' | 'judge';
  readonly argument: never;
}
export interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: unknown;
}

const port = parentPort;
if (port) {
  const [{ openBench }, { ALL_RULES }] = await Promise.all([
    import('./workbench.ts'),
    import('./all-rules.ts'),
  ]);
  const wanted = new Set<string>(workerData.rules);
  const bench = openBench(ALL_RULES.filter(({ id }) => wanted.has(id)));
  port.on('message', async ({ id, name, argument }: Call) => {
    try {
      const result: unknown = await bench[name](argument);
      port.postMessage({ id, result } satisfies Answer);
    } catch (error) {
      port.postMessage({ id, error } satisfies Answer);
    }
  });
}
