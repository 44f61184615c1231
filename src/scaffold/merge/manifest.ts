import { changeManifest, type ManifestChange } from '../../source/edit/manifest.ts';
import { readManifest } from '../../source/manifest.ts';
import { sourceFile } from '../../source/source-file.ts';
import type { Literal, Manifest, ManifestEntry } from '../../source/types.ts';
import { compareVersions } from '../../util/compare-versions.ts';
import type { Hunk, Merged, Sides } from './types.ts';

type Item = {
  readonly path: readonly string[];
  readonly value: Literal;
  readonly before: Literal | undefined;
};

/**
 * Carries what changed between the two generated manifests over to the user's: item by item in lists, the
 * greater version. Undefined when one of them is no plain manifest.
 */
export async function mergeManifest({ ours, base, theirs }: Sides): Promise<Merged | undefined> {
  const read = (text: string) => readManifest(sourceFile('__manifest__.py', text));
  const [mine, old, fresh] = await Promise.all([read(ours), read(base), read(theirs)]);
  if ([mine, old, fresh].some(({ root, problems }) => !root || problems.length > 0)) return undefined;
  const changes: ManifestChange[] = [];
  const conflicts: Hunk[] = [];
  for (const key of new Set([...old.entries.keys(), ...fresh.entries.keys()])) {
    const [m, o, f] = [mine, old, fresh].map((manifest) => manifest.entries.get(key));
    const found = changesOf(
      key,
      m && { entry: m, of: mine },
      o && { entry: o, of: old },
      f && { entry: f, of: fresh },
    );
    changes.push(...found.changes);
    if (found.conflict && m) conflicts.push(hunk(mine, m, o && slice(old, o), f && slice(fresh, f)));
  }
  return { text: await changeManifest(ours, changes), conflicts };
}

interface Side {
  readonly entry: ManifestEntry;
  readonly of: Manifest;
}

interface Found {
  readonly changes: readonly ManifestChange[];
  readonly conflict?: boolean;
}

function changesOf(key: string, m: Side | undefined, o: Side | undefined, f: Side | undefined): Found {
  const [mine, old, fresh] = [m, o, f].map((side) => JSON.stringify(side?.entry.value));
  if (old === fresh || mine === fresh) return { changes: [] };
  if (key === 'version') return { changes: version(m, f) };
  if (!f) return mine === old ? { changes: [{ kind: 'unset', path: [key] }] } : listed(key, m, o, f);
  const source = slice(f.of, f.entry);
  if (!m) {
    // The user took the key out, and with it what it said before.
    if (o) return listed(key, m, o, f);
    return { changes: [{ kind: 'source', path: [key], source, before: nextKey(f) }] };
  }
  if (o && slice(m.of, m.entry) === slice(o.of, o.entry))
    return { changes: [{ kind: 'source', path: [key], source }] };
  return listed(key, m, o, f);
}

/** Item by item; what is no list is taken over when the user left its value alone. */
function listed(key: string, m: Side | undefined, o: Side | undefined, f: Side | undefined): Found {
  const [own, before, now] = [m, o, f].map((side) => itemsOf(key, side?.entry.value));
  if (!before || !now || !own) {
    if (m && f && JSON.stringify(m.entry.value) === JSON.stringify(o?.entry.value))
      return { changes: [{ kind: 'source', path: [key], source: slice(f.of, f.entry) }] };
    return { changes: [], conflict: true };
  }
  const has = (items: readonly Item[], item: Item) => items.some((other) => same(other, item));
  return {
    changes: [
      ...before.filter((item) => !has(now, item)).map((item) => ({ kind: 'remove' as const, ...item })),
      // From the end, so that each finds the one it goes before.
      ...now
        .filter((item) => !has(before, item) && !has(own, item))
        .toReversed()
        .map((item) => ({ kind: 'add' as const, ...item })),
    ],
  };
}

function same(a: Item, b: Item): boolean {
  return JSON.stringify([a.path, a.value]) === JSON.stringify([b.path, b.value]);
}

/** The items of a list, or of the lists in a dictionary; undefined for other values. */
function itemsOf(key: string, value: Literal | undefined): Item[] | undefined {
  if (value === undefined) return [];
  if (Array.isArray(value)) return withNext([key], value);
  if (typeof value !== 'object' || value === null) return undefined;
  const lists = Object.entries(value).map(([inner, list]) =>
    Array.isArray(list) ? withNext([key, inner], list) : undefined,
  );
  return lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
}

function withNext(path: readonly string[], values: readonly Literal[]): Item[] {
  return values.map((value, i) => ({ path, value, before: values[i + 1] }));
}

/** Key of the generated manifest that comes next, for the place of a new one. */
function nextKey({ entry, of }: Side): string | undefined {
  const keys = [...of.entries.keys()];
  return keys[keys.indexOf(entry.key) + 1];
}

function version(m: Side | undefined, f: Side | undefined): ManifestChange[] {
  const [mine, fresh] = [m?.entry.value, f?.entry.value];
  if (!m || typeof mine !== 'string' || typeof fresh !== 'string') return [];
  return compareVersions(fresh, mine) > 0 ? [{ kind: 'set', path: ['version'], value: fresh }] : [];
}

function slice({ source }: Manifest, { start, end }: ManifestEntry): string {
  return source.text.slice(start, end);
}

function hunk(mine: Manifest, entry: ManifestEntry, base = '', theirs = ''): Hunk {
  const { source } = mine;
  return {
    lines: [source.lineAt(entry.keySpan.start), source.lineAt(entry.end)],
    ours: slice(mine, entry),
    base,
    theirs,
  };
}
