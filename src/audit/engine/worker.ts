import v8 from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import type { Ground } from './workbench.ts';

// The first statements of a long run: trees are many small objects that live for a short time, and what is left of
// them is to be collected before there is a gigabyte of it.
v8.setFlagsFromString('--max-semi-space-size=32');
v8.setFlagsFromString('--heap-growing-percent=40');
// Hundreds of rules are warm and none is hot: each worker would compile them all for good.
v8.setFlagsFromString('--interrupt-budget=400000');

/** What a bench is prepared with, its facts packed. */
export type WiredGround = Omit<Ground, 'facts'> & { readonly facts: readonly string[] };

/** One call from the pool, and what goes back. */
export type Call = { readonly id: number } & (
  | { readonly name: 'index' | 'judge'; readonly argument: never }
  | { readonly name: 'prepare'; readonly argument: WiredGround }
);
export interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: unknown;
}

const port = parentPort;
if (port) {
  const [{ openBench }, { ALL_RULES }, { unpackFacts }] = await Promise.all([
    import('./workbench.ts'),
    import('./all-rules.ts'),
    import('./wire.ts'),
  ]);
  const wanted = new Set<string>(workerData.rules);
  const bench = openBench(ALL_RULES.filter(({ id }) => wanted.has(id)));
  const answer = ({ name, argument }: Call): Promise<unknown> =>
    name === 'prepare'
      ? bench.prepare({ ...argument, facts: argument.facts.map(unpackFacts) })
      : bench[name](argument);
  port.on('message', async (call: Call) => {
    const { id } = call;
    try {
      const result = await answer(call);
      port.postMessage({ id, result } satisfies Answer);
    } catch (error) {
      port.postMessage({ id, error } satisfies Answer);
    }
  });
}
