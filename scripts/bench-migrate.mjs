// npm run bench:migrate -- --pairs FILE --mirror DIR [--hop '16.0>17.0'] [--rules ID,ID] [--module NAME] [--wrong] [--missed]
// Holds our migrations against what humans made of the same modules. FILE is a JSON list of
// {repo, module, src, dst, commit, parent}; DIR holds git directories `OWNER+NAME/repo`.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadTs } from './load-ts.mjs';
import { ensureDependencies } from './setup.mjs';

/** Changes of that many lines and fewer are counted apart: larger ones are mostly rewritten by hand. */
const SMALL = 150;

const { values } = parseArgs({
  options: {
    pairs: { type: 'string' },
    mirror: { type: 'string' },
    hop: { type: 'string' },
    rules: { type: 'string' },
    module: { type: 'string' },
    wrong: { type: 'boolean' },
    missed: { type: 'boolean' },
  },
});
if (values.pairs === undefined || values.mirror === undefined) {
  console.error('bench:migrate needs --pairs, a JSON file, and --mirror, a folder of git directories.');
  process.exit(2);
}
await ensureDependencies();
/** @type {typeof import('./bench/migrate/run.ts')} */
const { gitDir, runPair, MIGRATIONS } = await loadTs('scripts/bench/migrate/run.ts');
const wanted = values.rules?.split(',');
const rules = wanted ? MIGRATIONS.filter(({ id }) => wanted.includes(id)) : MIGRATIONS;
/** @type {import('./bench/migrate/run.ts').Pair[]} */
const pairs = JSON.parse(await readFile(values.pairs, 'utf8'));

/** @type {Map<string, { pairs: number, human: number, ours: number, shared: number, small: number, smallShared: number, unparsable: number, again: number }>} */
const hops = new Map();
for (const pair of pairs) {
  const hop = `${pair.src}>${pair.dst}`;
  if ((values.hop && values.hop !== hop) || (values.module && values.module !== pair.module)) continue;
  const dir = gitDir(values.mirror, pair.repo);
  const result = dir && (await runPair(pair, dir, rules));
  if (!result) continue;
  const sum = hops.get(hop) ?? {
    ...{ pairs: 0, human: 0, ours: 0, shared: 0 },
    ...{ small: 0, smallShared: 0, unparsable: 0, again: 0 },
  };
  sum.pairs += 1;
  sum.human += result.theirs;
  sum.ours += result.ours;
  sum.shared += result.shared;
  sum.unparsable += result.unparsable;
  sum.again += result.again;
  if (result.theirs <= SMALL) {
    sum.small += result.theirs;
    sum.smallShared += result.shared;
  }
  hops.set(hop, sum);
  if (values.wrong) for (const line of result.wrong) console.log(`wrong  ${pair.module} ${hop} ${line}`);
  if (values.missed) for (const line of result.missed) console.log(`missed ${pair.module} ${hop} ${line}`);
}

console.log('hop        pairs  human   ours  shared  precision  recall  recall<=150  unparsable  again');
for (const [hop, sum] of [...hops].sort()) {
  const ratio = (/** @type {number} */ part, /** @type {number} */ of) =>
    of === 0 ? '-' : (part / of).toFixed(3);
  console.log(
    [
      hop.padEnd(10),
      String(sum.pairs).padStart(5),
      String(sum.human).padStart(6),
      String(sum.ours).padStart(6),
      String(sum.shared).padStart(7),
      ratio(sum.shared, sum.ours).padStart(10),
      ratio(sum.shared, sum.human).padStart(7),
      ratio(sum.smallShared, sum.small).padStart(12),
      String(sum.unparsable).padStart(11),
      String(sum.again).padStart(6),
    ].join(' '),
  );
}
