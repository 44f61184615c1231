import { mergeLines } from './lines.ts';
import type { Block, Body, Hunk, Merged, Sides } from './types.ts';

interface Three {
  readonly ours: Body;
  readonly base: Body;
  readonly theirs: Body;
}

/** What a language knows better of its blocks. */
export interface Manners {
  /** Merges one block that is no body, such as an import; undefined to merge it by lines. */
  leaf?(key: string, sides: Sides): string | undefined;
  /** A block that stays although it is not generated any more. */
  stays?(key: string): boolean;
}

/**
 * Merges by identity instead of by place: what one side adds, removes or changes does not disturb what the
 * other one does to another block, even right beside it. The order is the user's where the user changed it,
 * else the generated one. Where blocks cannot be told apart the whole body is merged by lines.
 */
export function mergeBodies(three: Three, lineAt: (offset: number) => number, manners: Manners = {}): Merged {
  const { ours, base, theirs } = three;
  const sides = { ours: sourceOf(ours), base: sourceOf(base), theirs: sourceOf(theirs) };
  if (sides.ours === sides.theirs || sides.theirs === sides.base) return { text: sides.ours, conflicts: [] };
  if (sides.ours === sides.base) return { text: sides.theirs, conflicts: [] };
  if (!comparable(three)) return mergeLines(sides, lineAt(ours.start));
  const conflicts: Hunk[] = [];
  const keep = (merged: Merged): string => {
    conflicts.push(...merged.conflicts);
    return merged.text;
  };
  const [o, b, t] = [byKey(ours), byKey(base), byKey(theirs)];
  let text = keep(mergeLines({ ours: ours.open, base: base.open, theirs: theirs.open }, lineAt(ours.start)));
  let at = ours.start + ours.open.length;
  for (const key of order(three)) {
    const [mine, old, fresh] = [o.get(key), b.get(key), t.get(key)];
    if (mine) at = mine.start;
    // A comment above a block is a reason to keep it.
    const same = (x: Block, y: Block) => x.core === y.core && x.lead.trim() === y.lead.trim();
    if (mine && fresh) {
      const lead = keep(mergeLead(mine, old, fresh, lineAt(mine.start - mine.lead.length)));
      text += lead + keep(mergeBlock(mine, old, fresh, lineAt, manners));
    } else if (mine && (!old || !same(mine, old) || manners.stays?.(key))) {
      text += mine.lead + mine.core;
      if (old && !same(mine, old) && !manners.stays?.(key))
        conflicts.push(hunk(mine, mine.core, old.core, '', lineAt));
    } else if (fresh && !old) {
      text += fresh.lead + fresh.core;
    } else if (fresh && old && !same(fresh, old)) {
      // The user deleted what is generated differently now.
      const line = lineAt(at);
      conflicts.push({ lines: [line, line], ours: '', base: old.core, theirs: fresh.core });
    }
  }
  const closing = { ours: ours.close, base: base.close, theirs: theirs.close };
  return { text: text + keep(mergeLines(closing, lineAt(at))), conflicts };
}

function mergeLead(mine: Block, old: Block | undefined, fresh: Block, line: number): Merged {
  // Blanks that both sides have are the user's; only what somebody wrote there is merged.
  const plain = [mine, old, fresh].every((block) => (block?.lead ?? '').trim() === '');
  if (plain || !old) return { text: mine.lead, conflicts: [] };
  return mergeLines({ ours: mine.lead, base: old.lead, theirs: fresh.lead }, line);
}

function mergeBlock(
  mine: Block,
  old: Block | undefined,
  fresh: Block,
  lineAt: (offset: number) => number,
  manners: Manners,
): Merged {
  if (mine.core === fresh.core || fresh.core === old?.core) return { text: mine.core, conflicts: [] };
  if (mine.core === old?.core) return { text: fresh.core, conflicts: [] };
  const sides = { ours: mine.core, base: old?.core ?? '', theirs: fresh.core };
  const own = manners.leaf?.(mine.key, sides);
  if (own !== undefined) return { text: own, conflicts: [] };
  if (!old) return { text: mine.core, conflicts: [hunk(mine, mine.core, '', fresh.core, lineAt)] };
  if (mine.inner && old.inner && fresh.inner)
    return mergeBodies({ ours: mine.inner, base: old.inner, theirs: fresh.inner }, lineAt, manners);
  return mergeLines(sides, lineAt(mine.start));
}

function hunk(
  mine: Block,
  ours: string,
  base: string,
  theirs: string,
  lineAt: (offset: number) => number,
): Hunk {
  return {
    lines: [lineAt(mine.start), lineAt(mine.start + Math.max(0, mine.core.length - 1))],
    ours,
    base,
    theirs,
  };
}

/**
 * Blocks that only their number tells apart (`group#2`) are the same ones in all three versions when there are
 * as many of them.
 */
function comparable({ ours, base, theirs }: Three): boolean {
  const counts = [ours, base, theirs].map(({ blocks }) => {
    const found = new Map<string, number>();
    for (const { key } of blocks) {
      const [name = '', number] = key.split('#');
      if (number !== undefined) found.set(name, (found.get(name) ?? 0) + 1);
    }
    return JSON.stringify([...found].sort());
  });
  return counts.every((count) => count === counts[1]);
}

function byKey({ blocks }: Body): Map<string, Block> {
  return new Map(blocks.map((block) => [block.key, block]));
}

/** Every key once. */
function order({ ours, base, theirs }: Three): string[] {
  const [o, b, t] = [ours, base, theirs].map(({ blocks }) => blocks.map(({ key }) => key));
  const common = (keys: readonly string[] = [], others: readonly string[] = []) =>
    keys.filter((key) => others.includes(key)).join('\n');
  const moved = common(o, b) !== common(b, o);
  const [first = [], second = []] = moved ? [o, t] : [t, o];
  const result = [...first];
  second.forEach((key, i) => {
    if (result.includes(key)) return;
    const before = second.slice(0, i).findLast((other) => result.includes(other));
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, key);
  });
  return result;
}

export function sourceOf({ open, blocks, close }: Body): string {
  return open + blocks.map(({ lead, core }) => lead + core).join('') + close;
}

/** Gives keys that occur more than once, or that say nothing, a number. */
export function numbered(keys: readonly (readonly [key: string, unique: boolean])[]): string[] {
  const total = new Map<string, number>();
  for (const [key] of keys) total.set(key, (total.get(key) ?? 0) + 1);
  const seen = new Map<string, number>();
  return keys.map(([key, unique]) => {
    if (unique && total.get(key) === 1) return key;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return `${key}#${number}`;
  });
}
