// npm run bench:migrate -- --mirror DIR [--pairs FILE | --repos OWNER/NAME,...] [--hop '16.0>17.0'] [--rules ID,ID]
//   [--module NAME] [--park] [--apply] [--wrong] [--missed] [--by-rule] [--elements] [--symbols] [--peers]
//   [--migrator REQUIREMENT] [--odoo DIR]
// --apply also changes what the target still takes.
// Holds our migrations against what humans made of the same modules, and with --peers two other tools beside them.
// DIR holds git directories `OWNER+NAME/repo`. FILE is a JSON list of {repo, module, src, dst, commit, parent};
// without it the migrations are looked up in the history of the repositories.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { moduleMigrator, upgradeCode } from './bench/migrate/peers.mjs';
import { printRules, printShares, printSums, Sums } from './bench/migrate/print.mjs';
import { loadTs } from './load-ts.mjs';
import { rootOf } from './odoo/debian-root.mjs';
import { ensureDependencies } from './setup.mjs';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string' },
    repos: { type: 'string' },
    mirror: { type: 'string' },
    hop: { type: 'string' },
    rules: { type: 'string' },
    module: { type: 'string' },
    wrong: { type: 'boolean' },
    missed: { type: 'boolean' },
    park: { type: 'boolean' },
    apply: { type: 'boolean' },
    'by-rule': { type: 'boolean' },
    elements: { type: 'boolean' },
    symbols: { type: 'boolean' },
    peers: { type: 'boolean' },
    migrator: { type: 'string' },
    odoo: { type: 'string', default: path.join(rootOf(19), 'usr/lib/python3/dist-packages/odoo') },
  },
});
if (values.mirror === undefined) {
  console.error('bench:migrate needs --mirror, a folder of git directories.');
  process.exit(2);
}
const { mirror } = values;
await ensureDependencies();
/** @type {typeof import('./bench/migrate/run.ts')} */
const bench = await loadTs('scripts/bench/migrate/run.ts');
/** Without parts that are left out in comments, unless they are asked for: those wait for a human, as other places do. */
/** @type {import('./bench/migrate/run.ts').Options} */
const options = { park: values.park ?? false, deprecations: values.apply ? 'apply' : 'report' };
const wanted = values.rules?.split(',');
const rules = wanted ? bench.MIGRATIONS.filter(({ id }) => wanted.includes(id)) : bench.MIGRATIONS;
const peers = values.peers ? [await moduleMigrator(migratorAskedFor()), upgradeCode(values.odoo)] : [];
const sums = new Sums();
/** @type {Map<string, {same: number, part: number, otherwise: number, left: number, later: number}>} */
const byRule = new Map();
/** @type {Map<string, number[]>} */
const elements = new Map();
/** @type {Map<string, number[]>} */
const symbols = new Map();

for (const pair of await pairsAskedFor()) {
  const hop = `${pair.src}>${pair.dst}`;
  if ((values.hop && values.hop !== hop) || (values.module && values.module !== pair.module)) continue;
  const dir = bench.gitDir(mirror, pair.repo);
  const trees = dir && bench.treesOf(pair, dir);
  if (!trees) continue;
  const later = await bench.laterLines(pair, dir);
  const ours = await bench.migrated(pair, trees.before, rules, options);
  const figures = await bench.figuresOf(pair, trees, ours.after, later);
  addElements(pair, 'ours', trees, ours.after);
  addSymbols(pair, ours, trees.human);
  sums.add(hop, 'ours', figures, {
    again: await bench.changedAgain(pair, ours.after, rules, options),
    crashed: false,
  });
  for (const peer of peers) {
    const { after, crashed } = await peer.run(pair, trees.before);
    addElements(pair, peer.name, trees, after);
    sums.add(hop, peer.name, await bench.figuresOf(pair, trees, after, later), { crashed });
  }
  /** @type {Map<object, string>} */
  const ruleOf = new Map();
  if (values['by-rule']) {
    for (const [rule, lines] of await bench.linesByRule(pair, trees.before, ours, rules, options)) {
      const sum = byRule.get(rule) ?? { same: 0, part: 0, otherwise: 0, left: 0, later: 0 };
      const rest = [...figures.judged];
      for (const line of lines) {
        const [judged] = rest.splice(
          rest.findIndex(({ key }) => key === line),
          1,
        );
        if (!judged) continue;
        sum[judged.verdict] += 1;
        if (judged.later && judged.verdict !== 'part') sum.later += 1;
        ruleOf.set(judged, rule);
      }
      byRule.set(rule, sum);
    }
  }
  if (values.wrong) {
    for (const judged of figures.judged) {
      const how = `${judged.verdict}${judged.later ? ',later' : ''} ${ruleOf.get(judged) ?? ''}`;
      if (judged.verdict !== 'same') console.log(`${how.trimEnd()} ${pair.module} ${hop} ${judged.key}`);
    }
  }
  if (values.missed) for (const line of figures.missed) console.log(`missed ${pair.module} ${hop} ${line}`);
}
printSums(sums);
if (values['by-rule']) printRules(byRule);
printShares(elements, ['elements with attrs or states', 'equal', 'proved', 'left behind'], 2);
printShares(symbols, ['symbols flagged as gone', 'removed'], 1);

/**
 * @param {import('./bench/migrate/run.ts').Pair} pair
 * @param {string} tool
 * @param {import('./bench/migrate/run.ts').Trees} trees
 * @param {ReadonlyMap<string, string>} after
 */
function addElements({ module, src, dst }, tool, { before, human }, after) {
  // Since 17.0 a view with attrs or states is refused.
  if (dst < '17.0' || src >= '17.0') return;
  const { compared, equal, proved, behind, differences } = bench.elementFigures(before, human, after);
  addTo(elements, `${src}>${dst} ${tool}`, [compared, equal, proved, behind]);
  if (values.elements && tool === 'ours')
    for (const each of differences) console.log(`element ${module} ${each}`);
}

/**
 * @param {import('./bench/migrate/run.ts').Pair} pair
 * @param {Parameters<typeof bench.symbolFigures>[0]} migration
 * @param {ReadonlyMap<string, string>} human
 */
function addSymbols({ module, src, dst }, migration, human) {
  const { flagged, removed, kept } = bench.symbolFigures(migration, human);
  addTo(symbols, `${src}>${dst} ours`, [flagged, removed]);
  if (values.symbols) for (const each of kept) console.log(`symbol ${module} ${src}>${dst} ${each}`);
}

/** @param {Map<string, number[]>} sums @param {string} key @param {number[]} plus */
function addTo(sums, key, plus) {
  const old = sums.get(key) ?? [];
  sums.set(
    key,
    plus.map((each, i) => each + (old[i] ?? 0)),
  );
}

/** What pip installs. 0.5.0 on PyPI knows nothing of attrs and of 19.0: a clone goes before it. */
function migratorAskedFor() {
  const clone = bench.gitDir(mirror, 'OCA/odoo-module-migrator');
  const given =
    values.migrator ?? (clone ? `git+file://${path.resolve(clone)}` : 'odoo-module-migrator==0.5.0');
  console.log(`module-migrator is ${given}`);
  return given;
}

/** @returns {Promise<import('./bench/migrate/run.ts').Pair[]>} */
async function pairsAskedFor() {
  if (values.pairs !== undefined) return JSON.parse(await readFile(values.pairs, 'utf8'));
  const repos = values.repos?.split(',') ?? readdirSync(mirror).map((name) => name.replace('+', '/'));
  return repos.flatMap((repo) => {
    const dir = bench.gitDir(mirror, repo);
    return dir === undefined ? [] : bench.pairsIn(dir, repo);
  });
}
