// One pair, migrated and held against what a human made of it. Called by scripts/bench-migrate.mjs.
import { brokenFiles } from '../../../src/migrate/engine/broken.ts';
import { migrateModule } from '../../../src/migrate/engine/engine.ts';
import type { Migration } from '../../../src/migrate/engine/migration.ts';
import type { Deprecations } from '../../../src/migrate/engine/postponed.ts';
import { migratedManifest } from '../../../src/migrate/engine/version.ts';
import { moveKnownAnchors } from '../../../src/migrate/live/known-anchors.ts';
import { parkModules } from '../../../src/migrate/park/park.ts';
import { MANIFEST } from '../../../src/migrate/python/manifest-edits.ts';
import type { MigrationRule } from '../../../src/migrate/rule.ts';
import { isSeries, SERIES } from '../../../src/series/profile.ts';
import { loadSymbols } from '../../../src/source/project/symbols.ts';
import {
  type Chunk,
  changesOf,
  chunksBetween,
  type Judged,
  judge,
  linesOf,
  sum,
  type Texts,
} from './compare.ts';
import { treeOf } from './git-tree.ts';

export { MIGRATIONS } from '../../../src/migrate/rules/index.ts';
export { elementFigures } from './elements.ts';
export { pairsIn } from './find-pairs.ts';
export { gitDir } from './git-tree.ts';
export { symbolFigures } from './symbols.ts';

export interface Pair {
  readonly repo: string;
  readonly module: string;
  readonly src: string;
  readonly dst: string;
  readonly commit: string;
  readonly parent: string;
}

export interface Trees {
  readonly before: Texts;
  readonly human: Texts;
}

/** Both states of the module; undefined where one of them has no manifest or is for a series that is not known. */
export function treesOf(pair: Pair, dir: string): Trees | undefined {
  if (!isSeries(pair.src) || !isSeries(pair.dst)) return undefined;
  const before = treeOf(dir, pair.parent, pair.module);
  const human = treeOf(dir, pair.commit, pair.module);
  return before.has('__manifest__.py') && human.has('__manifest__.py') ? { before, human } : undefined;
}

export interface Options {
  /** What cannot load is left out in comments. */
  readonly park: boolean;
  readonly deprecations: Deprecations;
}

/** As somebody gets it who asks for nothing else, but for `options`. */
export async function migrated(
  { module: name, src: from, dst: to }: Pair,
  texts: Texts,
  rules: readonly MigrationRule[],
  { park, deprecations }: Options,
): Promise<Migration> {
  if (!isSeries(from) || !isSeries(to)) throw new Error(`${from} to ${to} is no way between known series.`);
  const module = { name, dir: `/${name}`, texts, files: [...texts.keys()] };
  const migration = await migrateModule({
    ...{ module, from, to, rules, surroundings: loadSymbols, deprecations },
  });
  const moved = await moveKnownAnchors([migration]);
  const [found = migration] = park ? await parkModules(moved, []) : moved;
  const manifest = await migratedManifest(found.after.get(MANIFEST) ?? '', to, 'prefix');
  return manifest === undefined ? found : { ...found, after: new Map(found.after).set(MANIFEST, manifest) };
}

/** What became of the module later, on the branch of its new series and on those behind it: its lines, by file. */
export async function laterLines(pair: Pair, dir: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const lines = new Map<string, Set<string>>();
  if (!isSeries(pair.dst)) return lines;
  for (const series of SERIES.slice(SERIES.indexOf(pair.dst))) {
    const texts = treeOf(dir, series, pair.module);
    for (const path of texts.keys()) {
      const known = lines.get(path) ?? new Set();
      for (const line of await linesOf(pair.module, texts, path)) known.add(line);
      lines.set(path, known);
    }
  }
  return lines;
}

export interface Figures {
  readonly human: number;
  readonly judged: readonly Judged[];
  /** What the human changed and the tool did not. */
  readonly missed: readonly string[];
  readonly unparsable: number;
}

/** What a tool made of the module, held against the human's. */
export async function figuresOf(
  { module }: Pair,
  { before, human }: Trees,
  after: Texts,
  later: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Figures> {
  const humans = await chunksBetween(module, before, human);
  const theirs = changesOf(humans);
  const chunks = await chunksBetween(module, before, after);
  const own = changesOf(chunks);
  return {
    human: sum(theirs),
    judged: judge(chunks, humans, later),
    missed: [...theirs].filter(([key, count]) => count > (own.get(key) ?? 0)).map(([key]) => key),
    unparsable: (await brokenFiles(before, after)).size,
  };
}

/** Lines that a second run would change. */
export async function changedAgain(
  pair: Pair,
  after: Texts,
  rules: readonly MigrationRule[],
  options: Options,
): Promise<number> {
  const again = await migrated(pair, after, rules, options);
  return sum(changesOf(await chunksBetween(pair.module, after, again.after)));
}

/** The lines that are no longer changed when one rule is left out, by rule. */
export async function linesByRule(
  pair: Pair,
  before: Texts,
  migration: Migration,
  rules: readonly MigrationRule[],
  options: Options,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = changesOf(await chunksBetween(pair.module, before, migration.after));
  const found = new Map<string, readonly string[]>();
  for (const key of new Set(migration.edits.map(({ rule, hop }) => `${hop} ${rule}`))) {
    const fewer = rules.filter(({ id, to }) => `${to} ${id}` !== key);
    const rest: Chunk[] = await chunksBetween(
      pair.module,
      before,
      (await migrated(pair, before, fewer, options)).after,
    );
    const without = changesOf(rest);
    found.set(
      key,
      [...all].flatMap(([line, count]) => Array(Math.max(0, count - (without.get(line) ?? 0))).fill(line)),
    );
  }
  return found;
}
