import { diffIndices } from 'node-diff3';
import { normalLines } from './normal.ts';

export type Texts = ReadonlyMap<string, string>;

/** Changed lines, as `file +line` and `file -line`, with how often. */
export type Changes = ReadonlyMap<string, number>;

/** What is compared: sources that a migration is about. */
export function counts(path: string): boolean {
  if (/^(i18n|readme|static\/description|migrations|upgrades)\//.test(path)) return false;
  return /\.(py|xml|csv|js|scss|css)$/.test(path);
}

/** What it takes to get from one tree to the other. */
export async function changesBetween(before: Texts, after: Texts): Promise<Changes> {
  const changes = new Map<string, number>();
  const add = (key: string) => changes.set(key, (changes.get(key) ?? 0) + 1);
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(path), after.get(path)];
    if (!counts(path) || old === now) continue;
    const [a, b] = [
      old === undefined ? [] : await normalLines(path, old),
      now === undefined ? [] : await normalLines(path, now),
    ];
    for (const { buffer1, buffer2 } of diffIndices(a, b)) {
      for (let i = 0; i < buffer1[1]; i++) add(`${path} -${a[buffer1[0] + i]}`);
      for (let i = 0; i < buffer2[1]; i++) add(`${path} +${b[buffer2[0] + i]}`);
    }
  }
  return changes;
}

export interface Score {
  readonly theirs: number;
  readonly ours: number;
  readonly shared: number;
}

/** How much of what a human changed we changed likewise. */
export function score(human: Changes, ours: Changes): Score {
  let shared = 0;
  for (const [key, count] of ours) shared += Math.min(count, human.get(key) ?? 0);
  const sum = (changes: Changes) => [...changes.values()].reduce((total, count) => total + count, 0);
  return { theirs: sum(human), ours: sum(ours), shared };
}
