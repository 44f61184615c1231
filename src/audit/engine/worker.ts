import v8 from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import type { PackedFacts, PackedModule } from './wire.ts';
import type { Bench, Ground, Indexed, Job } from './workbench.ts';

// The first statements of a long run: trees are many small objects that live for a short time, and what is left of
// them is to be collected before there is a gigabyte of it.
v8.setFlagsFromString('--max-semi-space-size=32');
v8.setFlagsFromString('--heap-growing-percent=40');
// Hundreds of rules are warm and none is hot: each worker would compile them all for good.
v8.setFlagsFromString('--interrupt-budget=400000');

/** What a bench is prepared with, its facts packed. */
export type WiredGround = Omit<Ground, 'facts'> & { readonly facts: readonly PackedFacts[] };

/** What `index` gives, its facts packed. */
export type PackedIndexed = Omit<Indexed, 'known'> & { readonly known?: PackedModule };

/** One call from the pool, and what goes back. */
export type Call = { readonly id: number } & (
  | { readonly name: 'index'; readonly argument: Parameters<Bench['index']>[0] }
  | { readonly name: 'judge'; readonly argument: Job }
  | { readonly name: 'prepare'; readonly argument: WiredGround }
);
export interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: unknown;
}

const port = parentPort;
if (port) {
  const [{ preloadPython }, { openBench }, { ALL_RULES }, { packModule, unpackFacts }] = await Promise.all([
    import('../../source/python/parser.ts'),
    import('./workbench.ts'),
    import('./all-rules.ts'),
    import('./wire.ts'),
  ]);
  preloadPython();
  const wanted = new Set<string>(workerData.rules);
  // Of hundreds of modules the few that could be kept whole are not worth their place: to go over what they are made of
  // at each collection takes longer than to make it again.
  const bench = openBench(
    ALL_RULES.filter(({ id }) => wanted.has(id)),
    0,
  );
  const answer = async ({ name, argument }: Call): Promise<unknown> => {
    if (name === 'judge') return bench.judge(argument);
    if (name === 'prepare') return bench.prepare({ ...argument, facts: argument.facts.map(unpackFacts) });
    const { known, ...rest } = await bench.index(argument);
    return { ...rest, ...(known && { known: packModule(known) }) } satisfies PackedIndexed;
  };
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
