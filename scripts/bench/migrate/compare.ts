import { diffIndices } from 'node-diff3';
import { normalLines, type Place } from './normal.ts';
import { isPart } from './part.ts';
import { renamedFiles } from './renamed.ts';

export type Texts = ReadonlyMap<string, string>;

/** Lines that stand at one place of a file before and after. */
export interface Chunk {
  readonly path: string;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** What is compared: sources that a migration is about. */
export function counts(path: string): boolean {
  if (/^(i18n|readme|static\/description|migrations|upgrades)\//.test(path)) return false;
  return /\.(py|xml|csv|js|scss|css)$/.test(path);
}

/** What it takes to get from one tree to the other. */
export async function chunksBetween(module: string, before: Texts, after: Texts): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  const renamed = renamedFiles(before, after);
  const nowAt = new Map([...renamed].map(([now, old]) => [old, now]));
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    if (!counts(path) || renamed.has(path)) continue;
    const place = nowAt.get(path) ?? path;
    const isManifest = path === '__manifest__.py' && renamed.size > 0;
    if (before.get(path) === after.get(place) && !isManifest) continue;
    const [a, b] = [await linesOf(module, before, path), await linesOf(module, after, place, renamed)];
    for (const { buffer1Content, buffer2Content } of diffIndices(a, b))
      chunks.push({ path, gone: buffer1Content, come: buffer2Content });
  }
  return chunks;
}

/** The file in its normal form; no lines where there is none. */
export async function linesOf(
  module: string,
  texts: Texts,
  path: string,
  renamed?: ReadonlyMap<string, string>,
): Promise<string[]> {
  const text = texts.get(path);
  const place: Place = { module, files: [...texts.keys()], ...(renamed && { renamed }) };
  return text === undefined ? [] : normalLines(path, text, place);
}

/** Changed lines, as `file +line` and `file -line`, with how often. */
export type Changes = ReadonlyMap<string, number>;

export function changesOf(chunks: readonly Chunk[]): Changes {
  const changes = new Map<string, number>();
  for (const key of chunks.flatMap(keysOf)) changes.set(key, (changes.get(key) ?? 0) + 1);
  return changes;
}

function keysOf({ path, gone, come }: Chunk): string[] {
  return [...gone.map((line) => `${path} -${line}`), ...come.map((line) => `${path} +${line}`)];
}

export function sum(changes: Changes): number {
  return [...changes.values()].reduce((total, count) => total + count, 0);
}

/** What a changed line of a tool is beside what the human did. */
export type Verdict =
  /** The human changed it likewise. */
  | 'same'
  /** The human changed it likewise, and more in the same line. */
  | 'part'
  /** The human changed it too, into something else. */
  | 'otherwise'
  /** The human left it. */
  | 'left';

export interface Judged {
  /** `file +line` or `file -line`. */
  readonly key: string;
  readonly verdict: Verdict;
  /** Not the same in the human's commit, and so in a later state of the human's module. */
  readonly later: boolean;
}

/** Each changed line of a tool. `later` has the normal lines of the module as it was afterwards, by file. */
export function judge(
  own: readonly Chunk[],
  human: readonly Chunk[],
  later: ReadonlyMap<string, ReadonlySet<string>>,
): Judged[] {
  const left = new Map(changesOf(human));
  const take = (key: string) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  };
  return own.flatMap((chunk) => {
    const keys = keysOf(chunk);
    const same = keys.map(take);
    const touched = keys.some((key, i) => same[i] && key.startsWith(`${chunk.path} -`));
    const known = later.get(chunk.path);
    const came =
      known !== undefined &&
      (chunk.come.length > 0
        ? chunk.come.every((line) => known.has(line))
        : chunk.gone.every((line) => !known.has(line)));
    const there = human.filter(({ path }) => path === chunk.path);
    const touchedHow = (key: string) =>
      isPart(chunk, key.slice(chunk.path.length + 2), there) ? 'part' : 'otherwise';
    return keys.map((key, i) => ({
      key,
      verdict: same[i] ? 'same' : touched ? touchedHow(key) : 'left',
      later: !same[i] && came,
    }));
  });
}
