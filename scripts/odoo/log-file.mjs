// Reads a growing log from a byte offset on.

import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * @param {string} file
 * @param {number} since byte offset; past the end means "nothing yet", unless the log began anew
 * @returns {{text: string, mark: number}}
 */
export function readFrom(file, since) {
  if (!existsSync(file)) return { text: '', mark: 0 };
  const fd = openSync(file, 'r');
  try {
    const { size } = fstatSync(fd);
    // A log shorter than the mark was rotated: all of it is new. Infinity asks for the mark alone.
    const start = since === Infinity ? size : since > size ? 0 : since;
    const bytes = Buffer.alloc(size - start);
    readSync(fd, bytes, 0, bytes.length, start);
    return { text: bytes.toString('utf8'), mark: size };
  } finally {
    closeSync(fd);
  }
}

/** @param {string} text @param {number} count the last so many lines */
export const lastLines = (text, count) => text.trimEnd().split('\n').slice(-count).join('\n');
