import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { decode, sourceFile } from './source-file.ts';
import type { SourceFile } from './types.ts';

/** A file over this is no source text that somebody wrote. */
const MAX_BYTES = 8 * 1024 * 1024;

/** A file of a module as text; undefined for what is too large, is not text, or may not be read. */
export function readSource(root: string, file: string): SourceFile | undefined {
  try {
    const bytes = readBytes(path.join(root, file), MAX_BYTES);
    const text = bytes && decode(bytes);
    return text === undefined ? undefined : sourceFile(file, text);
  } catch (error) {
    // Without the right to read it, or gone meanwhile.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** What files are read into, one after the other: a buffer each would wait outside the heap for a collection. */
let room = Buffer.allocUnsafeSlow(1 << 16);

/**
 * The bytes of a file, until the next call; undefined where there are more than `most`. Throws what the system does. At
 * once: most files are small and in the system's cache, where the ways of a promise cost five times what reading does.
 */
export function readBytes(file: string, most = Number.POSITIVE_INFINITY): Buffer | undefined {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > most) return undefined;
    // What is very large is not kept for the next one.
    if (size > room.length && size <= MAX_BYTES)
      room = Buffer.allocUnsafeSlow(Math.max(size, room.length * 2));
    const bytes = size > room.length ? Buffer.allocUnsafeSlow(size) : room;
    let at = 0;
    while (at < size) {
      const count = readSync(handle, bytes, at, size - at, null);
      if (count === 0) break;
      at += count;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(handle);
  }
}
