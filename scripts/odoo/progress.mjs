// Long work says what it does, that it still lives, and how long it took.

/** @typedef {import('./common.mjs').Progress} Progress */

/**
 * @template T
 * @param {Progress} progress
 * @param {string} label such as `installing Debian packages (70 s the first time)`
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function stage(progress, label, work) {
  const begin = Date.now();
  const seconds = () => Math.round((Date.now() - begin) / 1000);
  const short = label.replace(/ \(.*/, '');
  progress(`${label} ...`);
  const heart = setInterval(() => progress(`still ${short}, ${seconds()} s so far`), 30_000);
  try {
    const result = await work();
    progress(`done ${short} in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
    return result;
  } finally {
    clearInterval(heart);
  }
}
