import { createHash } from 'node:crypto';
import type { PythonFile, SyntaxProblem } from '../types.ts';
import type { PyNode } from './node.ts';
import { rootOf, WORDS, type Words, wordsOf } from './packed.ts';

/** Trees that will be wanted once more: made into nodes again in a tenth of the time that parsing takes. */
export interface HeldTrees {
  take(text: string): Pick<PythonFile, 'root' | 'problems'> | undefined;
  keep(text: string, root: PyNode, problems: readonly SyntaxProblem[]): void;
}

interface Held {
  readonly bytes: Uint8Array;
  readonly nodes: number;
  readonly problems: readonly SyntaxProblem[];
}

/**
 * Keeps what it is given until it is taken, once. Of a large run that is all of its trees at once, so they lie here in a
 * quarter of their size, and by a hash: texts as keys would stay too.
 */
export function heldTrees(): HeldTrees {
  const held = new Map<string, Held>();
  return {
    take(text) {
      const key = keyOf(text);
      const found = held.get(key);
      if (!found) return undefined;
      held.delete(key);
      return { root: rootOf(unfolded(found)), problems: found.problems };
    },
    keep(text, root, problems) {
      const words = wordsOf(root);
      if (words) held.set(keyOf(text), { bytes: folded(words), nodes: words.length / WORDS, problems });
    },
  };
}

function keyOf(text: string): string {
  return createHash('sha1').update(text).digest('base64');
}

/** First words of nodes, of which there are a few hundred: type, field and mark together. */
const kinds: number[] = [];
const kindIds = new Map<number, number>();

function kindId(kind: number): number {
  const known = kindIds.get(kind);
  if (known !== undefined) return known;
  kindIds.set(kind, kinds.length);
  kinds.push(kind);
  return kinds.length - 1;
}

/** Four numbers of at most 32 bits, seven bits a byte. */
const MOST_BYTES = 4 * 5;
let room = new Uint8Array(1 << 16);

/**
 * Small numbers in place of large ones: which kind, how far behind the begin of the node before, how long, and how many
 * nodes are below. Nodes stand in the order of the source, so none of them is negative, and most fit a byte.
 */
function folded(words: Words): Uint8Array {
  let at = 0;
  let before = 0;
  const put = (value: number) => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) room[at++] = (rest & 127) | 128;
    room[at++] = rest;
  };
  for (let node = 0; node < words.length; node += WORDS) {
    if (at + MOST_BYTES > room.length) {
      const larger = new Uint8Array(room.length * 2);
      larger.set(room);
      room = larger;
    }
    const start = words[node + 1] ?? 0;
    put(kindId(words[node] ?? 0));
    put((start - before) >>> 0);
    put(((words[node + 2] ?? 0) - start) >>> 0);
    put(((words[node + 3] ?? 0) - node) / WORDS - 1);
    before = start;
  }
  return room.slice(0, at);
}

function unfolded({ bytes, nodes }: Held): Words {
  const words = new Int32Array(nodes * WORDS);
  let at = 0;
  let start = 0;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  for (let node = 0; node < words.length; node += WORDS) {
    words[node] = kinds[next()] ?? 0;
    start = (start + next()) | 0;
    words[node + 1] = start;
    words[node + 2] = (start + next()) | 0;
    words[node + 3] = node + (next() + 1) * WORDS;
  }
  return words;
}
