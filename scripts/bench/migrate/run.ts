// One pair, migrated and held against what a human made of it. Called by scripts/bench-migrate.mjs.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { brokenFiles } from '../../../src/migrate/broken.ts';
import { migrateModule } from '../../../src/migrate/engine.ts';
import type { MigrationRule } from '../../../src/migrate/rule.ts';
import { isSeries, type Series } from '../../../src/series/profile.ts';
import { loadSymbols } from '../../../src/source/project/symbols.ts';
import { changesBetween, type Score, score, type Texts } from './compare.ts';

export interface Pair {
  readonly repo: string;
  readonly module: string;
  readonly src: string;
  readonly dst: string;
  readonly commit: string;
  readonly parent: string;
}

export interface PairResult extends Score {
  readonly pair: Pair;
  readonly unparsable: number;
  readonly again: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Git directories are `MIRROR/OCA+<repository>/repo`. */
export function gitDir(mirror: string, repo: string): string | undefined {
  const dir = path.join(mirror, repo.replace('/', '+'), 'repo');
  return existsSync(dir) ? dir : undefined;
}

export async function runPair(
  pair: Pair,
  dir: string,
  rules: readonly MigrationRule[],
): Promise<PairResult | undefined> {
  if (!isSeries(pair.src) || !isSeries(pair.dst)) return undefined;
  const before = treeOf(dir, pair.parent, pair.module);
  const human = treeOf(dir, pair.commit, pair.module);
  if (!before.has('__manifest__.py') || !human.has('__manifest__.py')) return undefined;
  const ours = await migrated(pair.module, before, pair.src, pair.dst, rules);
  const again = await migrated(pair.module, ours, pair.src, pair.dst, rules);
  const theirs = await changesBetween(before, human);
  const own = await changesBetween(before, ours);
  return {
    pair,
    ...score(theirs, own),
    unparsable: (await brokenFiles(before, ours)).size,
    again: [...(await changesBetween(ours, again)).values()].reduce((a, b) => a + b, 0),
    wrong: [...own].filter(([key, count]) => count > (theirs.get(key) ?? 0)).map(([key]) => key),
    missed: [...theirs].filter(([key, count]) => count > (own.get(key) ?? 0)).map(([key]) => key),
  };
}

async function migrated(
  name: string,
  texts: Texts,
  from: Series,
  to: Series,
  rules: readonly MigrationRule[],
): Promise<Texts> {
  const module = { name, dir: `/${name}`, texts, files: [...texts.keys()] };
  const result = await migrateModule({ module, from, to, rules, surroundings: loadSymbols });
  return result.after;
}

/** Text files of a folder of a commit, by their path in it. */
function treeOf(dir: string, commit: string, folder: string): Map<string, string> {
  const git = (...args: string[]) =>
    execFileSync('git', [`--git-dir=${dir}`, ...args], { maxBuffer: 256 * 1024 * 1024 });
  const names = git('ls-tree', '-r', '--name-only', '-z', `${commit}:${folder}`)
    .toString('utf8')
    .split('\0')
    .filter(Boolean);
  const wanted = names.filter((name) => /\.(py|xml|csv|js|scss|css)$/.test(name) && !/\/lib\//.test(name));
  const texts = new Map<string, string>();
  const input = wanted.map((name) => `${commit}:${folder}/${name}`).join('\n');
  if (wanted.length === 0) return texts;
  const out = execFileSync('git', [`--git-dir=${dir}`, 'cat-file', '--batch'], {
    input,
    maxBuffer: 256 * 1024 * 1024,
  });
  let at = 0;
  for (const name of wanted) {
    const end = out.indexOf(10, at);
    const size = Number(out.subarray(at, end).toString('utf8').split(' ')[2]);
    texts.set(name, out.subarray(end + 1, end + 1 + size).toString('utf8'));
    at = end + 1 + size + 1;
  }
  return texts;
}

export { MIGRATIONS } from '../../../src/migrate/rules/index.ts';
